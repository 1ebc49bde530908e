package naru.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;

/** What could not be done with the others: each with the rule in its way, and the way to it. */
public final class Refused extends Div {

    /** An empty list, not shown. */
    public Refused() {
        addClassNames("banner", "warning", "refused");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /**
     * Shows what was refused.
     *
     * @param summary how many were, and how many were not
     */
    public void show(String summary, List<Line> lines) {
        removeAll();
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        add(new Paragraph(summary), list, Buttons.quiet(getTranslation("notice.close"), () -> setVisible(false)));
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    private static ListItem item(Line line) {
        Button show = Buttons.quiet(line.name(), () -> line.show().run());
        show.setAriaLabel(line.label());
        Span about = new Span(line.about());
        about.addClassName("small");
        return new ListItem(show, about, new Paragraph(line.why()));
    }

    /**
     * One thing that was refused.
     *
     * @param name  what it is called
     * @param label what the button says that leads to it
     * @param about what else tells it from others
     * @param why   the rule in its way
     * @param show  leads to it
     */
    public record Line(String name, String label, String about, String why, Show show) implements Serializable {}

    /** Leads to a thing. */
    @FunctionalInterface
    public interface Show extends Serializable, Runnable {}
}
