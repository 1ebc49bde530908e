package naru.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands on the first page of those it concerns. Each bean of this type is asked whenever it opens. */
@FunctionalInterface
public interface HomePart {

    /** What to show to whoever is looking; empty when there is nothing for them. */
    Optional<Component> show();
}
