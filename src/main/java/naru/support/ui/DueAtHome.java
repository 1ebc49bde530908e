package naru.support.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.HomePart;
import naru.support.Deadlines;

/** Says on the first page how many replies the city owes, to those who write them. */
@org.springframework.stereotype.Component
class DueAtHome implements HomePart {

    private final Deadlines deadlines;
    private final CurrentUser user;

    DueAtHome(Deadlines deadlines, CurrentUser user) {
        this.deadlines = deadlines;
        this.user = user;
    }

    @Override
    public Optional<Component> show() {
        return user.find()
                .filter(person -> person.role() == Role.OFFICIAL || person.role() == Role.COORDINATOR)
                .map(person -> new DueCard(deadlines));
    }
}
