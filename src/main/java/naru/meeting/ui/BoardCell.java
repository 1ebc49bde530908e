package naru.meeting.ui;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import naru.base.TimeWords;
import naru.meeting.MeetingForm;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/** A slot on the board: when, how full, and its companies, which can be dragged to another. */
final class BoardCell extends Div implements BoardSurface.Spot {

    private final boolean mayAct;
    private final transient Consumer<UUID> onOpened;
    private final transient Consumer<@Nullable RegistrationDetails> onDragged;
    private final NativeButton open = new NativeButton();
    private final UnorderedList chips = new UnorderedList();
    private final Paragraph hindrance = new Paragraph();
    private transient @Nullable BoardSlot shown;

    /**
     * An empty cell.
     *
     * @param onDragged told who is being dragged from here, and null when it is over
     * @param onDropped told who was dropped here
     */
    BoardCell(
            boolean mayAct,
            Consumer<UUID> onOpened,
            Consumer<@Nullable RegistrationDetails> onDragged,
            BiConsumer<RegistrationDetails, BoardSlot> onDropped) {
        this.mayAct = mayAct;
        this.onOpened = onOpened;
        this.onDragged = onDragged;
        addClassName("board-cell");
        open.addClickListener(click -> onOpened.accept(slot().id()));
        chips.addClassName("board-chips");
        hindrance.addClassName("hindrance");
        hindrance.setVisible(false);
        add(open, hindrance, chips);
        if (mayAct) {
            DropTarget<BoardCell> target = DropTarget.create(this);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(RegistrationDetails.class::isInstance)
                    .ifPresent(dragged -> onDropped.accept((RegistrationDetails) dragged, slot())));
        }
    }

    /** The slot as it was shown last. */
    BoardSlot slot() {
        return Objects.requireNonNull(shown, "nothing shown yet");
    }

    @Override
    public void show(BoardSlot slot) {
        if (slot.equals(shown)) {
            return;
        }
        shown = slot;
        open.removeAll();
        Span time = new Span(TimeWords.span(slot.slot().start(), slot.slot().length()));
        time.addClassName("time");
        Span what =
                new Span((slot.form() == MeetingForm.BOOTH_ROUND ? slot.slot().place() : slot.title()).in(getLocale()));
        what.addClassName("what");
        Span places = new Span(BoardWords.places(this, slot.slot()));
        places.addClassNames("places", slot.slot().free() > 0 ? "some" : "none");
        open.add(time, what, places);
        open.getElement().setAttribute("aria-label", BoardWords.sentence(this, slot));
        chips.removeAll();
        slot.registrations().forEach(registration -> chips.add(chip(registration)));
    }

    private BoardChip chip(RegistrationDetails registration) {
        BoardChip chip = new BoardChip(registration, mayAct && BoardSlot.isMovable(registration), onDragged);
        chip.addClickListener(click -> onOpened.accept(slot().id()));
        return chip;
    }

    /** Says why who is being dragged could not be moved here; it may still be possible to swap. */
    void hinder(@Nullable String sentence, boolean maySwap) {
        hindrance.setVisible(sentence != null);
        hindrance.setText(sentence == null ? "" : maySwap ? getTranslation("board.may-swap") : sentence);
        setClassName("hindered", sentence != null && !maySwap);
        setClassName("swappable", sentence != null && maySwap);
    }
}
