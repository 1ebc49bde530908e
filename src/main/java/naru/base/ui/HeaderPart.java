package naru.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands at the top of every page. Each bean of this type is asked once for each frame. */
@FunctionalInterface
public interface HeaderPart {

    /** What to show to whoever is looking; empty when there is nothing for them. */
    Optional<Component> show();
}
