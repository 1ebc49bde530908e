package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.EmptyState;
import naru.base.ui.TimeText;
import naru.base.ui.Tone;
import naru.support.StoryExhibit;
import naru.support.StoryMeeting;
import naru.support.StoryRequest;
import naru.support.StoryYear;

/** A company's years; of a long story the latest alone is open, and nothing is drawn before it is looked at. */
final class StoryYears extends Div {

    /** More than these are a long way to scroll. */
    private static final int MOST_LINES = 60;

    private final transient StoryLinks links;

    StoryYears(List<StoryYear> years, StoryLinks links) {
        this.links = links;
        addClassName("stack");
        if (years.isEmpty()) {
            add(new EmptyState(getTranslation("story.empty")));
        }
        int lines = years.stream().mapToInt(StoryYears::lines).sum();
        years.forEach(year -> add(year(year, lines <= MOST_LINES || year.equals(years.getFirst()))));
    }

    private static int lines(StoryYear year) {
        return year.exhibits().size() + year.meetings().size() + year.requests().size();
    }

    private Details year(StoryYear year, boolean open) {
        Div content = new Div();
        Details details = new Details(
                getTranslation(
                        "story.year",
                        String.valueOf(year.year()),
                        year.meetings().size(),
                        year.requests().size()),
                content);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                fill(content, year);
            }
        });
        details.setOpened(open);
        details.addClassName("card");
        return details;
    }

    private void fill(Div content, StoryYear year) {
        part(content, "story.exhibits", year.exhibits(), this::exhibit);
        part(content, "story.meetings", year.meetings(), this::meeting);
        part(content, "story.requests", year.requests(), this::request);
    }

    private <T> void part(Div into, String title, List<T> all, Function<T, Component> line) {
        if (!all.isEmpty()) {
            into.add(new Section(new H3(getTranslation(title)), new StoryList<>(all, line)));
        }
    }

    private Component exhibit(StoryExhibit exhibit) {
        Span show = new Span(exhibit.show().in(getLocale()));
        show.addClassName("name");
        return new Div(
                show,
                new Paragraph(getTranslation(
                        "exhibit.line",
                        exhibit.exhibit().pavilion(),
                        exhibit.exhibit().booth(),
                        exhibit.exhibit().products())));
    }

    private Component meeting(StoryMeeting met) {
        String title = met.title().in(getLocale());
        Component name = links.meeting(met)
                .<Component>map(path -> new Anchor(path, title))
                .orElseGet(() -> new Span(title));
        return new Div(
                name,
                new Badge(getTranslation(met.state().labelKey()), Tone.NEUTRAL),
                new TimeText(met.start(), met.length()));
    }

    private Component request(StoryRequest asked) {
        Paragraph number = new Paragraph(getTranslation(
                "story.request",
                asked.number(),
                asked.category().in(getLocale()),
                TimeWords.moment(asked.receivedAt(), getLocale())));
        number.addClassName("small");
        return new Div(new Anchor(links.request(asked.id()), asked.sentence()), number, new StoryChain(asked, links));
    }
}
