package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.base.ui.TimeText;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/** One slot with those who stand registered for it, and all that can be done with them. Follows what others do. */
final class BoardSlotDialog extends Dialog {

    private final transient BoardDesk desk;
    private final transient Supplier<List<BoardSlot>> all;
    private final transient Runnable onDone;
    private final Div heading = new Div();
    private final Div people = new Div();
    private final Map<UUID, BoardRegistration> cards = new HashMap<>();
    private final Button onBehalf;
    private transient @Nullable BoardSlot shown;

    /**
     * An empty dialog.
     *
     * @param all    all slots of the delegation as they are now
     * @param onDone called when something was done from here
     */
    BoardSlotDialog(BoardDesk desk, Supplier<List<BoardSlot>> all, Runnable onDone) {
        this.desk = desk;
        this.all = all;
        this.onDone = onDone;
        addClassName("board-dialog");
        setWidth("min(44rem, 100%)");
        heading.addClassName("board-slot-heading");
        people.addClassName("stack");
        add(heading, people);
        onBehalf = Buttons.primary(
                getTranslation("board.on-behalf"), () -> new OnBehalfDialog(slot(), desk, onDone).open());
        onBehalf.setVisible(desk.mayAct());
        getFooter().add(Buttons.secondary(getTranslation("board.close"), this::close), onBehalf);
    }

    /** Shows the slot as it is now; the cards of those whom nothing happened to stay as they are. */
    void show(BoardSlot slot) {
        if (slot.equals(shown)) {
            return;
        }
        shown = slot;
        setHeaderTitle(slot.title().in(getLocale()));
        heading.removeAll();
        heading.add(
                new TimeText(slot.slot().start(), slot.slot().length()),
                new Paragraph(slot.place(getLocale())),
                new Paragraph(BoardWords.places(this, slot.slot())));
        List<RegistrationDetails> waiting = slot.waiting();
        List<BoardRegistration> now = new ArrayList<>();
        for (RegistrationDetails registration : slot.registrations()) {
            BoardRegistration card =
                    cards.computeIfAbsent(registration.id(), id -> new BoardRegistration(desk.mayAct(), this));
            card.show(registration, waiting.indexOf(registration) + 1, waiting.size());
            now.add(card);
        }
        cards.values().retainAll(now);
        if (!people.getChildren().toList().equals(now)) {
            people.removeAll();
            people.add(now.toArray(BoardRegistration[]::new));
        }
        if (now.isEmpty()) {
            people.removeAll();
            people.add(new Paragraph(getTranslation("board.slot.nobody")));
        }
    }

    void confirm(RegistrationDetails one) {
        act(one, "registrations.confirmed", () -> desk.confirm(one.id()));
    }

    void decline(RegistrationDetails one) {
        new ReasonDialog(
                        getTranslation("registrations.decline.title", name(one)),
                        why -> act(one, "registrations.declined", () -> desk.decline(one.id(), why)))
                .open();
    }

    void cancel(RegistrationDetails one) {
        new ReasonDialog(
                        getTranslation("board.cancel.title", name(one)),
                        why -> act(one, "board.cancelled", () -> desk.cancel(one.id(), why)))
                .open();
    }

    void standInLine(RegistrationDetails one) {
        act(one, "board.in-line", () -> desk.standInLine(one.id()));
    }

    void move(RegistrationDetails one) {
        BoardDesk.attempt(this, () -> new MoveChoice(one, all.get(), desk, onDone).open());
    }

    void swap(RegistrationDetails one) {
        List<RegistrationDetails> others = all.get().stream()
                .filter(slot -> !slot.id().equals(one.slotId()))
                .flatMap(slot -> slot.movable().stream())
                .toList();
        if (others.isEmpty()) {
            Notices.failure(getTranslation("swap.nobody"));
        } else {
            new SwapDialog(one, others, desk, onDone).open();
        }
    }

    /** Has somebody in line change places with the one before or behind. */
    void step(RegistrationDetails one, int by) {
        List<UUID> order = new ArrayList<>(
                slot().waiting().stream().map(RegistrationDetails::id).toList());
        int from = order.indexOf(one.id());
        if (from < 0 || from + by < 0 || from + by >= order.size()) {
            return;
        }
        Collections.swap(order, from, from + by);
        new ReasonDialog(
                        getTranslation(by < 0 ? "line.up.title" : "line.down.title", name(one)),
                        why -> act(one, "line.reordered", () -> desk.reorder(one.slotId(), order, why)))
                .open();
    }

    private void act(RegistrationDetails one, String doneKey, Runnable action) {
        if (BoardDesk.attempt(this, action)) {
            Notices.success(getTranslation(doneKey, name(one)));
        }
        onDone.run();
        BoardRegistration card = cards.get(one.id());
        if (card != null) {
            card.focus();
        } else {
            onBehalf.focus();
        }
    }

    private BoardSlot slot() {
        return Objects.requireNonNull(shown, "nothing shown yet");
    }

    private String name(RegistrationDetails one) {
        return one.company().name().in(getLocale());
    }
}
