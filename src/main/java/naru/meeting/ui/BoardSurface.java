package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Slots laid out in some way. As long as no slot comes, goes or moves, what changes is changed in place, so that nobody
 * loses the scroll position, the focus, or what they are dragging because somebody else did something.
 */
abstract class BoardSurface extends Div {

    private final Map<UUID, Spot> spots = new HashMap<>();
    private transient List<BoardSlot.Shape> shown = List.of();

    /** Shows slots, in the order of time. */
    final void show(List<BoardSlot> slots) {
        List<BoardSlot.Shape> shapes = slots.stream().map(BoardSlot::shape).toList();
        if (!shapes.equals(shown)) {
            shown = shapes;
            removeAll();
            spots.clear();
            lay(slots);
        }
        slots.forEach(slot -> Objects.requireNonNull(spots.get(slot.id())).show(slot));
    }

    /** Lays the slots out anew, each on a {@link #place spot}. */
    abstract void lay(List<BoardSlot> slots);

    /** Remembers where a slot is shown. */
    final <T extends Spot> T place(BoardSlot slot, T spot) {
        spots.put(slot.id(), spot);
        return spot;
    }

    /** Where a slot is shown. */
    interface Spot {

        /** Shows the slot as it is now. */
        void show(BoardSlot slot);
    }
}
