package naru.testing;

import java.util.List;
import naru.base.chore.Chore;
import org.springframework.boot.test.context.TestComponent;

/** The work that comes round again, done when a test says so. */
@TestComponent
public class Chores {

    private final List<Chore> chores;

    Chores(List<Chore> chores) {
        this.chores = chores;
    }

    /** Does all of it once, with what is due by the test's clock. */
    public void goRound() {
        chores.forEach(chore -> chore.work().run());
    }
}
