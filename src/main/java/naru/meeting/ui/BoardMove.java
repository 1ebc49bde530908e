package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import naru.base.TimeWords;
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

    /** Moves it, asks whether to swap, or says why neither can be. */
    void move(RegistrationDetails moving, BoardSlot target) {
        if (moving.slotId().equals(target.id())) {
            return;
        }
        BoardDesk.attempt(on, () -> {
            try {
                desk.move(moving.id(), target.id(), null);
                moved(moving, target);
            } catch (SlotFull full) {
                if (target.movable().isEmpty()) {
                    throw full;
                }
                new SwapDialog(moving, target.movable(), desk, onDone).open();
            }
        });
        onDone.run();
    }

    private void moved(RegistrationDetails moving, BoardSlot target) {
        Notices.success(
                on.getTranslation(
                        "board.moved",
                        moving.company().name().in(on.getUI().orElseThrow().getLocale()),
                        TimeWords.span(target.slot().start(), target.slot().length())),
                on.getTranslation("board.undo"),
                () -> {
                    desk.move(moving.id(), moving.slotId(), null);
                    onDone.run();
                });
    }
}
