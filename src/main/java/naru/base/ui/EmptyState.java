package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list is empty: what belongs there, and the way to make the first one. */
public final class EmptyState extends Div {

    public EmptyState(String text, Component... actions) {
        addClassName("empty-state");
        add(new Paragraph(text));
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("actions");
            add(box);
        }
    }
}
