package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import naru.base.TimeWords;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotFull;

/** What becomes of a company that is put on another slot: it moves, or whoever is there is asked to swap with it. */
final class BoardMove {

    private final BoardDesk desk;
    private final Component on;
    private final Runnable onDone;

    BoardMove(BoardDesk desk, Component on, Runnable onDone) {
        this.desk = desk;
        this.on = on;
        this.onDone = onDone;
    }

    /**
     * Moves it, asks whether to swap, or says why neither can be. A place that others wait for is offered to them at once,
     * and cannot be had back: that is asked first.
     */
    void move(RegistrationDetails moving, BoardSlot from, BoardSlot target) {
        if (from.id().equals(target.id())) {
            return;
        }
        if (from.waiting().isEmpty() || target.slot().free() == 0) {
            go(moving, from, target);
            return;
        }
        Confirm.send(
                on.getTranslation("board.move.ask", company(moving), time(target)),
                on.getTranslation(
                        "board.move.offered", time(from), company(from.waiting().getFirst())),
                on.getTranslation("board-move.submit"),
                () -> go(moving, from, target));
    }

    private void go(RegistrationDetails moving, BoardSlot from, BoardSlot target) {
        BoardDesk.attempt(on, () -> {
            try {
                desk.move(moving.id(), target.id(), null);
                tell(on.getTranslation("board.moved", company(moving), time(target)), moving, from);
            } catch (SlotFull full) {
                if (target.movable().isEmpty()) {
                    throw full;
                }
                new SwapDialog(moving, target.movable(), desk, onDone).open();
            }
        });
        onDone.run();
    }

    /** Says that it was moved, with the way back as long as nobody else is offered what became free. */
    void tell(String done, RegistrationDetails moved, BoardSlot from) {
        if (!from.waiting().isEmpty()) {
            Notices.success(done);
            return;
        }
        Notices.success(done, on.getTranslation("board.undo"), () -> {
            desk.move(moved.id(), from.id(), null);
            onDone.run();
        });
    }

    private String company(RegistrationDetails registration) {
        return registration.company().name().in(language());
    }

    private static String time(BoardSlot slot) {
        return TimeWords.span(slot.slot().start(), slot.slot().length());
    }

    private Locale language() {
        return on.getUI().orElseThrow().getLocale();
    }
}
