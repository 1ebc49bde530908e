package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Map;
import naru.base.ui.Scripts;
import naru.support.CategorySummary;
import naru.support.NewNeed;
import naru.support.ProgrammeSummary;

/**
 * One need to tell the city. The form works in the browser alone, by js/raise.js: what is typed is kept on the device, and
 * sent to {@link RaiseEndpoint}. Nothing here changes it once it is shown.
 */
@Tag("naru-raise")
final class RaiseForm extends HtmlContainer {

    private static final List<String> SPOKEN = List.of(
            "kept",
            "restored",
            "unkept",
            "offline",
            "online",
            "expired",
            "failed",
            "sending",
            "category-missing",
            "sentence-missing");

    /**
     * An empty form, or what this device kept of it.
     *
     * @param address  where it is sent, without the portal's address
     * @param draft    what it is kept by on the device: another for each person and purpose
     * @param open     programmes that are shown as soon as a category is chosen which they answer
     * @param meetings names of meetings that it can have to do with, by registration
     */
    RaiseForm(
            String address,
            String draft,
            List<CategorySummary> categories,
            List<ProgrammeSummary> open,
            Map<String, String> meetings,
            String send) {
        addClassNames("capture", "raise");
        String context = VaadinRequest.getCurrent().getContextPath();
        getElement().setAttribute("data-send-to", context + "/" + address);
        getElement().setAttribute("data-home", context + "/");
        getElement().setAttribute("data-draft", draft);
        SPOKEN.forEach(what -> getElement().setAttribute("data-say-" + what, getTranslation("raise." + what)));
        Div chips = chips("category", getTranslation("raise.category"));
        categories.forEach(category -> chips.add(toggle(
                category.name().in(getLocale()), "category", category.id().toString())));
        Paragraph hint = new Paragraph(getTranslation("raise.sentence.hint"));
        hint.addClassName("small");
        add(new Section(new H2(getTranslation("raise.category")), chips, new RaiseProgrammes(categories, open)));
        add(new Section(new H2(getTranslation("raise.sentence")), new Sentence(), hint));
        if (!meetings.isEmpty()) {
            Div held = chips("meeting", getTranslation("raise.meeting"));
            meetings.forEach((id, name) -> held.add(toggle(name, "meeting", id)));
            add(new Section(new H2(getTranslation("raise.meeting")), held));
        }
        add(bar(send));
        Scripts.loadWith(this, "raise.js");
    }

    private static Div chips(String name, String label) {
        Div chips = new Div();
        chips.addClassNames("chips", name);
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", label);
        return chips;
    }

    private Div bar(String send) {
        Paragraph says = new Paragraph();
        says.addClassName("says");
        says.getElement().setAttribute("role", "alert");
        Anchor again = new Anchor("", getTranslation("record.sign-in"));
        again.addClassName("again");
        again.getElement().setAttribute("hidden", true);
        NativeButton submit = new NativeButton(send);
        submit.getElement().setAttribute("type", "button");
        submit.addClassNames("submit", "primary");
        Paragraph kept = new Paragraph();
        kept.addClassNames("kept", "small");
        kept.getElement().setAttribute("role", "status");
        Div bar = new Div(says, again, submit, kept);
        bar.addClassName("bar");
        return bar;
    }

    private static NativeButton toggle(String text, String what, String value) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", "false");
        button.getElement().setAttribute("data-" + what, value);
        return button;
    }

    /** What the company needs, in its own words. */
    @Tag("textarea")
    private static final class Sentence extends Component {

        Sentence() {
            getElement().setAttribute("rows", "5");
            getElement().setAttribute("maxlength", String.valueOf(NewNeed.LONGEST));
            getElement().setAttribute("aria-label", getTranslation("raise.sentence"));
            getElement().setAttribute("placeholder", getTranslation("raise.sentence.example"));
        }
    }
}
