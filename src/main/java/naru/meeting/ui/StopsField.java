package naru.meeting.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import naru.base.WallTime;
import naru.base.ui.Buttons;
import naru.meeting.SlotSummary;
import naru.meeting.Stop;
import naru.meeting.planning.StopLines;

/**
 * The stops of a booth round in the order in which they are visited: typed one by one or pasted as lines, put in order by
 * buttons or by dragging. Every time after a change is worked out anew and shown at once.
 */
final class StopsField extends Div implements FormText.Growing {

    private static final int MOST_STOPS = 60;

    private final transient TripDates trip;
    private final transient Runnable onChange;
    private final transient List<StopRow> rows = new ArrayList<>();
    private final DateTimePicker start = Typed.start(getTranslation("stops.start"));
    private final StopsPaste many = new StopsPaste(this::take);
    private final OrderedList list = new OrderedList();
    private final Paragraph said = new Paragraph();

    StopsField(TripDates trip, Runnable onChange) {
        this.trip = trip;
        this.onChange = onChange;
        addClassName("stack");
        list.addClassName("stops");
        said.getElement().setAttribute("aria-live", "polite");
        said.addClassName("small");
        start.addValueChangeListener(change -> onChange.run());
        add(start, list, said, Buttons.quiet(getTranslation("stops.add"), this::addOne), many);
    }

    /** Shows the stops that there are. */
    void load(List<SlotSummary> slots, Function<UUID, String> holders) {
        rows.clear();
        slots.stream()
                .findFirst()
                .ifPresent(first -> start.setValue(first.start().local()));
        for (SlotSummary slot : slots) {
            StopRow row = row();
            row.load(slot);
            rows.add(row);
        }
        showHolders(holders);
        render();
    }

    /** Shows who stands registered for the stops that there are. */
    void showHolders(Function<UUID, String> holders) {
        rows.forEach(row -> row.showHolders(holders));
    }

    LocalDateTime start() {
        return start.getValue();
    }

    /** The stops as typed; to be asked only while {@link #check} is right. */
    List<Stop> stops(List<UUID> members) {
        return rows.stream().map(row -> row.stop(members)).toList();
    }

    boolean check(boolean aloud) {
        boolean right = !rows.isEmpty();
        if (!right) {
            many.sayNone(aloud);
        }
        for (StopRow row : rows) {
            right &= row.check(aloud);
        }
        return trip.check(start, total(), aloud) && right;
    }

    /** Shows when the delegation is at each stop; as far as the fields are right. */
    void showTimes(ZoneId zone) {
        LocalDateTime first = start.getValue();
        if (first == null || rows.stream().anyMatch(row -> !row.isTimed())) {
            rows.forEach(StopRow::showNoTime);
            return;
        }
        List<WallTime> starts = Stop.starts(new WallTime(first, zone), stops(List.of()));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).showTime(starts.get(i));
        }
    }

    void drop(StopRow row) {
        rows.remove(row);
        said.setText(
                row.holders().isEmpty()
                        ? getTranslation("stops.removed", row.name())
                        : getTranslation("stops.removed.held", row.name(), row.holders()));
        render();
        onChange.run();
    }

    void move(StopRow row, int to) {
        rows.remove(row);
        rows.add(Math.clamp(to, 0, rows.size()), row);
        said.setText(getTranslation("stops.moved", row.name(), rows.indexOf(row) + 1));
        render();
        onChange.run();
    }

    int position(StopRow row) {
        return rows.indexOf(row);
    }

    /** Which stop before this one is at the same place, counted from one; 0 where there is none. */
    int sameBefore(StopRow row) {
        for (StopRow before : rows) {
            if (before == row) {
                return 0;
            }
            if (row.isAtThePlaceOf(before)) {
                return rows.indexOf(before) + 1;
            }
        }
        return 0;
    }

    /** A place was named otherwise: it may be the same as another's now, or not be it any more. */
    void renamed() {
        rows.forEach(StopRow::renumber);
        onChange.run();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void growTo(int size) {
        while (rows.size() < Math.min(size, MOST_STOPS)) {
            rows.add(row());
        }
        render();
    }

    private int total() {
        return rows.stream().mapToInt(StopRow::total).sum();
    }

    private void addOne() {
        StopRow row = row();
        row.fill(many.one());
        rows.add(row);
        render();
        row.focus();
        onChange.run();
    }

    private void take(StopLines read) {
        if (rows.size() + read.stops().size() > MOST_STOPS) {
            many.sayTooMany(MOST_STOPS);
            return;
        }
        read.stops().forEach(line -> {
            StopRow row = row();
            row.fill(line);
            rows.add(row);
        });
        said.setText(getTranslation("stops.pasted", read.stops().size()));
        many.leave(read.wrong());
        render();
        onChange.run();
    }

    private StopRow row() {
        StopRow row = new StopRow(this, onChange);
        DropTarget.create(row)
                .addDropListener(dropped -> dropped.getDragData()
                        .filter(StopRow.class::isInstance)
                        .ifPresent(dragged -> {
                            if (dragged != row && rows.contains(dragged)) {
                                move((StopRow) dragged, rows.indexOf(row));
                            }
                        }));
        return row;
    }

    private void render() {
        list.removeAll();
        rows.forEach(list::add);
        rows.forEach(StopRow::renumber);
        list.setVisible(!rows.isEmpty());
    }
}
