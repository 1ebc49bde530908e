package naru.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something everyone it concerns must see on top of every page. Each bean of this type is asked on each navigation. */
@FunctionalInterface
public interface Banner {

    /** What to show to whoever is looking now; empty when it does not concern them. */
    Optional<Component> show();
}
