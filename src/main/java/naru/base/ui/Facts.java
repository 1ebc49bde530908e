package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** What is known about something: terms and what they are here. */
@Tag("dl")
public final class Facts extends HtmlContainer {

    public Facts() {
        addClassName("facts");
    }

    /** Adds one fact. */
    public Facts add(String term, String value) {
        return add(term, new Text(value));
    }

    /** Adds one fact. */
    public Facts add(String term, Component value) {
        add(new Div(new Term(term), new Description(value)));
        return this;
    }
}
