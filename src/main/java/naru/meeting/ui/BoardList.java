package naru.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import org.jspecify.annotations.Nullable;

/** The same slots as a list of buttons by day, for the keyboard, for a screen reader, and for a phone. */
final class BoardList extends BoardSurface {

    private final transient Consumer<UUID> onOpened;

    BoardList(Consumer<UUID> onOpened) {
        this.onOpened = onOpened;
        addClassName("board-list");
    }

    @Override
    void lay(List<BoardSlot> slots) {
        slots.stream()
                .collect(Collectors.groupingBy(BoardSlot::day, TreeMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> add(day(day, ofDay)));
    }

    private Section day(LocalDate day, List<BoardSlot> slots) {
        H2 heading = new H2(TimeWords.dayOfYear(day, getLocale()));
        heading.addClassName("day");
        UnorderedList list = new UnorderedList();
        slots.forEach(slot -> list.add(new ListItem(place(slot, new Line(onOpened)))));
        return new Section(heading, list);
    }

    private static final class Line extends NativeButton implements BoardSurface.Spot {

        private transient @Nullable BoardSlot shown;

        Line(Consumer<UUID> onOpened) {
            addClassNames("slot", "board-line");
            addClickListener(click -> onOpened.accept(
                    Objects.requireNonNull(shown, "nothing shown yet").id()));
        }

        @Override
        public void show(BoardSlot slot) {
            if (slot.equals(shown)) {
                return;
            }
            shown = slot;
            removeAll();
            Span places = span("free", BoardWords.places(this, slot.slot()));
            places.addClassName(slot.slot().free() > 0 ? "some" : "none");
            add(
                    span("time", TimeWords.span(slot.slot().start(), slot.slot().length())),
                    places,
                    span("what", slot.title().in(getLocale())),
                    span("place", slot.place(getLocale())));
            Span companies = span("companies", "");
            slot.registrations().forEach(one -> {
                Span state = span("state", BoardWords.state(this, one));
                Span company = new Span(new Span(one.company().name().in(getLocale())), state);
                company.addClassNames("board-chip", BoardWords.tone(one).name().toLowerCase(Locale.ROOT));
                companies.add(company);
            });
            add(companies);
            getElement().setAttribute("aria-label", BoardWords.sentence(this, slot));
        }

        private static Span span(String className, String text) {
            Span span = new Span(text);
            span.addClassName(className);
            return span;
        }
    }
}
