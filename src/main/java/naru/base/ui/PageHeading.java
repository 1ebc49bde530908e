package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The title of a page, with what can be done on it. */
public final class PageHeading extends Header {

    public PageHeading(String title, Component... actions) {
        addClassName("page-heading");
        add(new H1(title));
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("actions");
            add(box);
        }
    }
}
