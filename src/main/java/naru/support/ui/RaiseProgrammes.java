package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import naru.base.TimeWords;
import naru.support.CategorySummary;
import naru.support.ProgrammeSummary;

/** What one can apply for at once, shown by js/raise.js as soon as a category is chosen which it answers. */
final class RaiseProgrammes extends Div {

    RaiseProgrammes(List<CategorySummary> categories, List<ProgrammeSummary> open) {
        addClassName("at-once");
        // The browser says aloud what appears in it.
        getElement().setAttribute("role", "status");
        for (CategorySummary category : categories) {
            List<ProgrammeSummary> answers = open.stream()
                    .filter(programme -> programme.categoryIds().contains(category.id()))
                    .toList();
            if (!answers.isEmpty()) {
                add(answers(category, answers));
            }
        }
    }

    private Div answers(CategorySummary category, List<ProgrammeSummary> programmes) {
        Div answers = new Div(
                new H3(getTranslation("raise.programmes", programmes.size())),
                list(programmes),
                new Paragraph(getTranslation("raise.programmes.hint")));
        answers.getElement().setAttribute("data-answers", category.id().toString());
        answers.getElement().setAttribute("hidden", true);
        return answers;
    }

    private UnorderedList list(List<ProgrammeSummary> programmes) {
        UnorderedList list = new UnorderedList();
        programmes.forEach(programme -> list.add(new ListItem(name(programme), about(programme))));
        return list;
    }

    private Component name(ProgrammeSummary programme) {
        String name = programme.name().in(getLocale());
        String link = programme.link();
        if (link == null) {
            return new Span(name);
        }
        Anchor apply = new Anchor(link, name, AnchorTarget.BLANK);
        apply.getElement().setAttribute("rel", "noopener noreferrer");
        apply.getElement().setAttribute("aria-label", getTranslation("programme.link.label", name));
        return apply;
    }

    private Span about(ProgrammeSummary programme) {
        LocalDate end = programme.closesOn();
        Span about = new Span(getTranslation(
                end == null ? "raise.programme.always" : "raise.programme",
                programme.body().in(getLocale()),
                programme.amount(),
                programme.eligibility(),
                end == null ? "" : TimeWords.dayOfYear(end, getLocale())));
        about.addClassName("small");
        return about;
    }
}
