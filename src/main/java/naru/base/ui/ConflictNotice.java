package naru.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What a form shows when somebody else saved first: which fields they changed, from what to what. What was typed stays in
 * the form.
 */
public final class ConflictNotice extends Div {

    public ConflictNotice(List<Change> changes) {
        addClassNames("conflict", "banner", Tone.WARNING.className());
        getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("conflict.title")));
        UnorderedList list = new UnorderedList();
        for (Change change : changes) {
            Span label = new Span(change.label());
            label.addClassName("label");
            list.add(new ListItem(
                    label, new Span(getTranslation("conflict.change", shown(change.before()), shown(change.now())))));
        }
        add(list, new Paragraph(getTranslation("conflict.hint")));
    }

    private String shown(String value) {
        return value.isBlank() ? getTranslation("conflict.empty") : value;
    }

    /**
     * One field that somebody else changed.
     *
     * @param label  the field's label in the form
     * @param before what it was when the form was loaded
     * @param now    what it is in the store now
     */
    public record Change(String label, String before, String now) {}
}
