package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.ui.Facts;
import naru.support.CategorySummary;
import naru.support.ProgrammeSummary;
import org.jspecify.annotations.Nullable;

/** A support scheme, with what can be done with it. */
final class ProgrammeCard extends Section {

    ProgrammeCard(ProgrammeSummary programme, List<CategorySummary> categories, Component... actions) {
        addClassNames("card", "programme");
        Facts facts = new Facts()
                .add(getTranslation("programme.body"), programme.body().in(getLocale()))
                .add(getTranslation("programme.eligibility"), programme.eligibility())
                .add(getTranslation("programme.amount"), programme.amount())
                .add(getTranslation("programme.opens"), TimeWords.dayOfYear(programme.opensOn(), getLocale()))
                .add(getTranslation("programme.closes"), closes(programme.closesOn()));
        String answers = categories.stream()
                .filter(category -> programme.categoryIds().contains(category.id()))
                .map(category -> category.name().in(getLocale()))
                .collect(Collectors.joining(", "));
        if (!answers.isEmpty()) {
            facts.add(getTranslation("programme.categories"), answers);
        }
        String link = programme.link();
        if (link != null) {
            Anchor apply = new Anchor(link, getTranslation("programme.link"), AnchorTarget.BLANK);
            apply.getElement().setAttribute("rel", "noopener noreferrer");
            apply.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "programme.link.label", programme.name().in(getLocale())));
            facts.add(getTranslation("programme.address"), apply);
        }
        add(new H3(programme.name().in(getLocale())), facts);
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("actions");
            add(box);
        }
    }

    private String closes(@Nullable LocalDate day) {
        return day == null ? getTranslation("programme.always") : TimeWords.dayOfYear(day, getLocale());
    }
}
