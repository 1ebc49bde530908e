package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import naru.base.Listed;
import naru.base.WallTime;
import naru.base.ui.Badge;
import naru.base.ui.TimeText;
import naru.base.ui.Tone;
import naru.delegation.MemberSummary;
import naru.itinerary.ItemDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;
import org.jspecify.annotations.Nullable;

/** One line of an itinerary: when, what, where, who, and how much is wrong with it. */
final class LineCard extends Article {

    LineCard(ItineraryLine line, Itinerary itinerary, @Nullable Component actions) {
        addClassNames("card", "line");
        Div badges = new Div(new Badge(getTranslation(line.kind().labelKey()), Tone.NEUTRAL));
        badges.addClassName("badges");
        long wrong = itinerary.concerns().stream()
                .filter(concern -> concern.aside() == null)
                .filter(concern -> concern.objection().entries().stream()
                        .anyMatch(entry -> line.entryIds().contains(entry.id())))
                .count();
        if (wrong > 0) {
            badges.add(new Badge(getTranslation("itinerary.wrong", wrong), Tone.WARNING));
        }
        add(time(line), new H3(line.title().in(getLocale())), badges);
        where(line);
        add(small(getTranslation("itinerary.who", who(line, itinerary))));
        if (line.leader() != null) {
            add(small(getTranslation("itinerary.leads", line.leader().in(getLocale()))));
        }
        ItemDetails item = line.item();
        if (item != null) {
            add(new LineNeeds(item, itinerary));
        }
        if (line.slots() > 0) {
            add(new Anchor("board/" + itinerary.delegation().id(), getTranslation("itinerary.slots", line.slots())));
        }
        if (actions != null) {
            add(actions);
        }
    }

    /** A journey ends on another wall than it starts on. */
    private Div time(ItineraryLine line) {
        WallTime start = line.start();
        WallTime end = line.end();
        if (start.zone().equals(end.zone())) {
            return new Div(new TimeText(start, Duration.between(start.instant(), end.instant())));
        }
        return new Div(
                new Span(getTranslation("itinerary.departs")),
                TimeText.of(start),
                new Span(getTranslation("itinerary.arrives")),
                TimeText.of(end));
    }

    private void where(ItineraryLine line) {
        if (line.venue() != null) {
            String venue = line.venue().name().in(getLocale());
            add(small(line.room() == null ? venue : venue + " · " + line.room()));
        } else if (line.room() != null) {
            add(small(line.room()));
        }
    }

    private String who(ItineraryLine line, Itinerary itinerary) {
        List<MemberSummary> members = line.members();
        if (members.size() == itinerary.members().size()) {
            return getTranslation("itinerary.everyone");
        }
        return members.stream().map(member -> member.in(getLocale())).collect(Listed.inOneLine());
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }
}
