package naru.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a page says first, because of what was just sent to it. A screen reader says it too. */
final class Answer extends Div {

    Answer(String text, boolean isGood) {
        addClassNames("banner", isGood ? "info" : "warning");
        getElement().setAttribute("role", isGood ? "status" : "alert");
        add(new Paragraph(text));
    }
}
