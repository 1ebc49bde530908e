package naru.demo.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import naru.base.ui.Banner;
import naru.demo.DemoClock;
import naru.demo.DemoOnly;

/** Tells everyone on every page that this is the demonstration, and lets them travel in time. */
@DemoOnly
class TimeTravel implements Banner {

    private final DemoClock clock;

    TimeTravel(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Component> show() {
        return Optional.of(new TimeTravelBar(clock));
    }
}
