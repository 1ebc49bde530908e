package naru.demo.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import naru.base.chore.ChoreRounds;
import naru.base.ui.Banner;
import naru.demo.DemoClock;
import naru.demo.DemoOnly;
import naru.demo.Moment;
import org.springframework.beans.factory.ObjectProvider;

/** Tells everyone on every page that this is the demonstration, and lets them travel in time. */
@DemoOnly
class TimeTravel implements Banner {

    private final DemoClock clock;
    private final ObjectProvider<ChoreRounds> rounds;

    TimeTravel(DemoClock clock, ObjectProvider<ChoreRounds> rounds) {
        this.clock = clock;
        this.rounds = rounds;
    }

    @Override
    public Optional<Component> show() {
        return Optional.of(new TimeTravelBar(clock.instant(), this::travel));
    }

    /** What is due by then is done at once, and not when the next round would have come. */
    private void travel(Moment moment) {
        moment.travel(clock);
        rounds.ifAvailable(ChoreRounds::begin);
    }
}
