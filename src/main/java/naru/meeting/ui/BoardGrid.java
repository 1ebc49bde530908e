package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.meeting.MeetingForm;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/** The board: days side by side, in each the places as columns, and the times downwards. Scrolls within itself. */
final class BoardGrid extends BoardSurface {

    private final transient BoardDesk desk;
    private final transient Consumer<UUID> onOpened;
    private final transient Runnable onDone;
    private final boolean mayAct;
    private final List<BoardCell> cells = new ArrayList<>();

    BoardGrid(BoardDesk desk, Consumer<UUID> onOpened, Runnable onDone) {
        this.desk = desk;
        this.onOpened = onOpened;
        this.onDone = onDone;
        mayAct = desk.mayAct();
        addClassName("board");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("board.region"));
    }

    @Override
    void lay(List<BoardSlot> slots) {
        cells.clear();
        slots.stream()
                .collect(Collectors.groupingBy(BoardSlot::day, TreeMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> add(day(day, ofDay)));
    }

    private Section day(LocalDate day, List<BoardSlot> slots) {
        H2 heading = new H2(TimeWords.dayOfYear(day, getLocale()));
        Span zones = new Span(slots.stream()
                .map(slot -> TimeWords.zone(slot.slot().start(), getLocale()))
                .distinct()
                .collect(Collectors.joining(", ")));
        zones.addClassName("zone");
        Div columns = new Div();
        columns.addClassName("board-columns");
        Map<Column, Integer> numbers = new HashMap<>();
        List<Instant> rows = new ArrayList<>(slots.stream()
                .map(slot -> slot.slot().start().instant())
                .collect(Collectors.toCollection(TreeSet::new)));
        for (BoardSlot slot : slots) {
            Column column = Column.of(slot);
            Integer known = numbers.get(column);
            int number = known == null ? numbers.size() + 1 : known;
            if (known == null) {
                numbers.put(column, number);
                columns.add(heading(column, number));
            }
            BoardCell cell = place(slot, new BoardCell(mayAct, onOpened, this::mark, this::drop));
            cell.getStyle().set("grid-area", area(slot, rows, number));
            cells.add(cell);
            columns.add(cell);
        }
        Section section = new Section(heading, zones, columns);
        section.addClassName("board-day");
        return section;
    }

    /** From the row of its start to the row of whatever starts when it is over, below the headings. */
    private static String area(BoardSlot slot, List<Instant> rows, int column) {
        Instant start = slot.slot().start().instant();
        Instant end = start.plus(slot.slot().length());
        int first = rows.indexOf(start) + 2;
        int over = (int) rows.stream().filter(row -> row.isBefore(end)).count() + 2;
        return first + " / " + column + " / " + over + " / auto";
    }

    private Div heading(Column column, int number) {
        Span name = new Span(column.name().in(getLocale()));
        name.addClassName("name");
        Span within = new Span(Stream.of(column.venue(), column.room())
                .filter(part -> !part.equals(column.name()))
                .map(part -> part.in(getLocale()))
                .distinct()
                .collect(Collectors.joining(" · ")));
        within.addClassName("within");
        Div heading = new Div(name, within);
        heading.addClassName("board-place");
        heading.getStyle().set("grid-area", "1 / " + number);
        return heading;
    }

    /** Marks where a company could not be moved, as long as it is being dragged. */
    private void mark(@Nullable RegistrationDetails dragged) {
        if (dragged == null) {
            cells.forEach(cell -> cell.hinder(null, false));
            return;
        }
        try {
            Map<UUID, RuleViolation> hindrances = desk.hindrances(dragged.id());
            cells.forEach(cell -> {
                RuleViolation hindrance = hindrances.get(cell.slot().id());
                cell.hinder(
                        hindrance == null ? null : BoardWords.hint(this, hindrance),
                        hindrance instanceof naru.meeting.SlotFull
                                && !cell.slot().movable().isEmpty());
            });
        } catch (RuleViolation immovable) {
            String sentence = BoardWords.refusal(this, immovable);
            cells.forEach(cell -> cell.hinder(sentence, false));
        }
    }

    private void drop(RegistrationDetails dragged, BoardSlot target) {
        mark(null);
        cells.stream()
                .map(BoardCell::slot)
                .filter(slot -> slot.id().equals(dragged.slotId()))
                .findFirst()
                .ifPresent(from -> new BoardMove(desk, this, onDone).move(dragged, from, target));
    }

    /**
     * What a column stands for: a place; a booth round is one column, for its stops have each their own place.
     *
     * @param name what heads the column
     */
    private record Column(
            Name name, Name venue, Name room, @Nullable UUID round) {

        static Column of(BoardSlot slot) {
            return slot.form() == MeetingForm.BOOTH_ROUND
                    ? new Column(slot.title(), slot.venue(), slot.room(), slot.meetingId())
                    : new Column(slot.slot().place(), slot.venue(), slot.room(), null);
        }
    }
}
