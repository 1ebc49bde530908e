package naru.demo.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.demo.Moment;

/** What time it is in the demonstration, and the times one can travel to. */
@StyleSheet("context://styles/demo.css")
final class TimeTravelBar extends Div {

    private final transient Consumer<Moment> travel;

    TimeTravelBar(Instant now, Consumer<Moment> travel) {
        this.travel = travel;
        addClassNames("banner", "info", "time-travel");
        getElement().setAttribute("role", "note");
        add(new Span(getTranslation("demo.banner", TimeWords.moment(now, getLocale()))), moments());
    }

    private Div moments() {
        Div moments = new Div();
        moments.addClassName("moments");
        moments.getElement().setAttribute("role", "group");
        moments.getElement().setAttribute("aria-label", getTranslation("demo.travel"));
        for (Moment moment : Moment.values()) {
            moments.add(button(moment));
        }
        return moments;
    }

    private Button button(Moment moment) {
        Button button = Buttons.quiet(getTranslation(moment.labelKey()), () -> {
            travel.accept(moment);
            UI.getCurrent().getPage().reload();
        });
        button.setTooltipText(getTranslation("demo.travel"));
        return button;
    }
}
