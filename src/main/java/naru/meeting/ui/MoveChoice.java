package naru.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotFull;

/** Asks which slot a company moves to, and says for each before it is chosen what would stand in the way. */
final class MoveChoice extends FormDialog {

    private final transient RegistrationDetails moving;
    private final transient BoardDesk desk;
    private final transient Runnable onDone;
    private final transient Map<UUID, RuleViolation> hindrances;
    private final transient BoardSlot from;
    private final ComboBox<BoardSlot> target = new ComboBox<>(getTranslation("board-move.to"));
    private final TextArea reason = new TextArea(getTranslation("board-move.reason"));
    private final Div trouble = new Div();

    MoveChoice(RegistrationDetails moving, List<BoardSlot> slots, BoardDesk desk, Runnable onDone) {
        this.moving = moving;
        this.desk = desk;
        this.onDone = onDone;
        hindrances = desk.hindrances(moving.id());
        setHeaderTitle(getTranslation("board-move.title", company()));
        setWidth("min(34rem, 100%)");
        addClassName("board-dialog");
        from = slots.stream()
                .filter(slot -> slot.id().equals(moving.slotId()))
                .findFirst()
                .orElseThrow();
        target.setItems(slots.stream()
                .filter(slot -> !slot.id().equals(moving.slotId()))
                .toList());
        target.setItemLabelGenerator(slot -> slot.line(getLocale()) + " · " + possible(slot));
        target.setHelperText(getTranslation("board-move.to.help"));
        target.setErrorMessage(getTranslation("board-move.to.missing"));
        target.setWidthFull();
        target.addValueChangeListener(change -> foresee());
        trouble.addClassName("board-outcome");
        trouble.getElement().setAttribute("role", "alert");
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("board-move.reason.help"));
        add(
                new Paragraph(getTranslation(
                        "board-move.from",
                        TimeWords.there(moving.start(), moving.length(), getLocale()),
                        moving.place().in(getLocale()))),
                target,
                trouble,
                reason);
        if (!from.waiting().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "board.move.offered",
                    TimeWords.span(moving.start(), moving.length()),
                    from.waiting().getFirst().company().name().in(getLocale()))));
        }
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("board-move.submit"), this::move));
    }

    private String possible(BoardSlot slot) {
        RuleViolation hindrance = hindrances.get(slot.id());
        if (hindrance == null) {
            return getTranslation("meeting.free", slot.slot().free());
        }
        return getTranslation(hindrance instanceof SlotFull ? "meeting.full" : "board-move.impossible");
    }

    private void foresee() {
        trouble.removeAll();
        BoardSlot chosen = target.getValue();
        RuleViolation hindrance = chosen == null ? null : hindrances.get(chosen.id());
        if (chosen != null && hindrance != null) {
            say(hindrance, chosen);
        }
    }

    private void move() {
        BoardSlot chosen = target.getValue();
        target.setInvalid(chosen == null);
        if (chosen == null) {
            return;
        }
        try {
            desk.move(moving.id(), chosen.id(), reason.getValue());
        } catch (RuleViolation refused) {
            trouble.removeAll();
            say(refused, chosen);
            return;
        }
        // Told on the page below: this dialog is gone when somebody wants it back.
        BoardMove notice = new BoardMove(desk, getUI().orElseThrow(), onDone);
        close();
        notice.tell(getTranslation("board-move.done", company(), chosen.line(getLocale())), moving, from);
        onDone.run();
    }

    private void say(RuleViolation refused, BoardSlot chosen) {
        Paragraph message = new Paragraph(BoardWords.refusal(this, refused));
        message.addClassNames("banner", "danger");
        trouble.add(message);
        if (refused instanceof SlotFull && !chosen.movable().isEmpty()) {
            trouble.add(Buttons.secondary(getTranslation("board-move.swap-instead"), () -> {
                close();
                new SwapDialog(moving, chosen.movable(), desk, onDone).open();
            }));
        }
    }

    private String company() {
        return moving.company().name().in(getLocale());
    }
}
