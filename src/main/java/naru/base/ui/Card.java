package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A box around what belongs together; its first heading, if any, is an h2. */
public final class Card extends Section {

    public Card(Component... content) {
        addClassName("card");
        add(content);
    }
}
