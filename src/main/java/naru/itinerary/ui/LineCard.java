package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.attachment.AttachmentSummary;
import naru.base.Listed;
import naru.base.WallTime;
import naru.base.ui.Badge;
import naru.base.ui.TimeText;
import naru.base.ui.Tone;
import naru.delegation.GroupDetails;
import naru.delegation.MemberSummary;
import naru.itinerary.ItemDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;
import naru.itinerary.ResourceDetails;
import org.jspecify.annotations.Nullable;

/**
 * One line of an itinerary: when, what, where, who, and how much is wrong with it. When it is shown anew, its buttons stay,
 * and whatever says the same stays as well.
 */
final class LineCard extends Article {

    private final transient List<Component> said = new ArrayList<>();
    private final @Nullable LineActions actions;
    private transient @Nullable Shown shown;

    /** @param actions what can be done with it, or null for who only reads */
    LineCard(@Nullable LineActions actions) {
        this.actions = actions;
        addClassNames("card", "line");
        if (actions != null) {
            add(actions);
        }
    }

    void show(ItineraryLine line, Itinerary itinerary) {
        Shown now = Shown.of(line, itinerary);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        remove(said);
        said.clear();
        say(line, itinerary, now.wrong());
        for (int i = 0; i < said.size(); i++) {
            addComponentAtIndex(i, said.get(i));
        }
        if (actions != null) {
            actions.show(line.item());
        }
    }

    private void say(ItineraryLine line, Itinerary itinerary, int wrong) {
        Div badges = new Div(new Badge(getTranslation(line.kind().labelKey()), Tone.NEUTRAL));
        badges.addClassName("badges");
        if (wrong > 0) {
            badges.add(new Badge(getTranslation("itinerary.wrong", wrong), Tone.WARNING));
        }
        said.addAll(List.of(time(line), new H3(line.title().in(getLocale())), badges));
        where(line);
        String groups = groups(line, itinerary);
        if (!groups.isEmpty()) {
            small(getTranslation("itinerary.groups", groups));
        }
        small(getTranslation("itinerary.who", who(line, itinerary)));
        if (line.leader() != null) {
            small(getTranslation("itinerary.leads", line.leader().in(getLocale())));
        }
        ItemDetails item = line.item();
        if (item != null) {
            said.add(new LineMeets(item.facts()));
            said.add(new LineNeeds(item, itinerary));
        }
        if (line.slots() > 0) {
            said.add(new Anchor(
                    "board/" + itinerary.delegation().id(), getTranslation("itinerary.slots", line.slots())));
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
            small(line.room() == null ? venue : venue + " · " + line.room().in(getLocale()));
        } else if (line.room() != null) {
            small(line.room().in(getLocale()));
        }
    }

    private String who(ItineraryLine line, Itinerary itinerary) {
        List<MemberSummary> members = line.members();
        if (members.size() == itinerary.members().size()) {
            return getTranslation("itinerary.everyone");
        }
        return members.stream().map(member -> member.in(getLocale())).collect(Listed.inOneLine());
    }

    private String groups(ItineraryLine line, Itinerary itinerary) {
        ItemDetails item = line.item();
        return item == null
                ? ""
                : itinerary.groups().stream()
                        .filter(group -> item.facts().attendance().groupIds().contains(group.id()))
                        .map(group -> group.facts().name().in(getLocale()))
                        .collect(Listed.inOneLine());
    }

    private void small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("small");
        said.add(small);
    }

    /** All that is said of a line. */
    private record Shown(
            ItineraryLine line,
            int wrong,
            int travelling,
            List<GroupDetails> groups,
            List<ResourceDetails> resources,
            List<AttachmentSummary> papers) {

        static Shown of(ItineraryLine line, Itinerary itinerary) {
            ItemDetails item = line.item();
            return new Shown(
                    line,
                    itinerary.wrong(line),
                    itinerary.members().size(),
                    itinerary.groups(),
                    item == null ? List.of() : itinerary.resources(),
                    item == null ? List.of() : itinerary.documents().getOrDefault(item.id(), List.of()));
        }
    }
}
