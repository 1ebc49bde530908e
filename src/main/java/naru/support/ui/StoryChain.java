package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.support.Decision;
import naru.support.OutcomeAnswer;
import naru.support.StoryMeasure;
import naru.support.StoryOutcome;
import naru.support.StoryRequest;

/** The chain of one request on one line: owner, decision, reply, measure, what came of it. */
final class StoryChain extends OrderedList {

    StoryChain(StoryRequest asked, StoryLinks links) {
        addClassName("chain");
        getElement().setAttribute("aria-label", getTranslation("story.chain", asked.number()));
        link(new Span(
                asked.ownerUnit() == null
                        ? getTranslation("request.unit.none")
                        : asked.ownerUnit().in(getLocale())));
        Decision decision = asked.decision();
        if (decision != null) {
            link(new Span(getTranslation(decision.labelKey())));
        }
        if (asked.goesOnAs() != null) {
            link(new Span(getTranslation("story.goes-on", asked.goesOnAs())));
        }
        asked.replied()
                .forEach(at -> link(new Span(getTranslation("story.replied", TimeWords.moment(at, getLocale())))));
        for (StoryMeasure measure : asked.measures()) {
            String title = getTranslation(
                    "story.measure",
                    measure.title(),
                    getTranslation(measure.state().labelKey()));
            link(links.measure(measure.id())
                    .<Component>map(path -> new Anchor(path, title))
                    .orElseGet(() -> new Span(title)));
        }
        asked.outcomes().forEach(outcome -> link(new Span(outcome(outcome))));
        if (asked.state().awaitsReply()) {
            link(new Span(getTranslation("story.due", TimeWords.dayOfYear(asked.dueOn(), getLocale()))));
        }
        link(links.badges(asked));
    }

    private String outcome(StoryOutcome outcome) {
        OutcomeAnswer said = outcome.said();
        Stream<String> summary = Stream.of(getTranslation(
                "story.outcome",
                outcome.months(),
                said.consultations(),
                getTranslation(said.contracted() ? "outcome.yes" : "outcome.no")));
        Stream<String> amounts = said.amounts().stream()
                .map(amount -> getTranslation(
                        "story.outcome.amount",
                        getTranslation(amount.kind().labelKey()),
                        amount.money().in(getLocale())));
        return Stream.concat(summary, amounts).collect(Collectors.joining(" · "));
    }

    private void link(Component part) {
        add(new ListItem(part));
    }
}
