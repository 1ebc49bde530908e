package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.FormDialog;
import naru.base.ui.TimeText;
import naru.base.ui.Trouble;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;

/** Asks which other slot of the same meeting to take; when it was just taken by others, says so and shows what is left. */
final class MyMoveDialog extends FormDialog {

    private final transient Supplier<List<SlotSummary>> free;
    private final transient Consumer<SlotSummary> move;
    private final Trouble trouble = new Trouble();
    private final Div slots = new Div();

    /**
     * Prepares the question.
     *
     * @param free what can be chosen now
     * @param move moves there, or is refused by a rule
     */
    MyMoveDialog(RegistrationDetails mine, Supplier<List<SlotSummary>> free, Consumer<SlotSummary> move) {
        this.free = free;
        this.move = move;
        setHeaderTitle(getTranslation("schedule.move.title", mine.title().in(getLocale())));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        slots.addClassName("slots");
        add(
                new Paragraph(getTranslation("schedule.move.from")),
                new TimeText(mine.start(), mine.length()),
                trouble,
                new Paragraph(getTranslation("schedule.move.to")),
                slots);
        getFooter().add(Buttons.secondary(getTranslation("register.cancel"), this::close));
        show();
    }

    private void show() {
        slots.removeAll();
        List<SlotSummary> choices = free.get();
        choices.forEach(slot -> slots.add(new SlotButton(slot, () -> choose(slot))));
        if (choices.isEmpty()) {
            slots.add(new Paragraph(getTranslation("schedule.move.none")));
        }
    }

    private void choose(SlotSummary slot) {
        Confirm.ask(
                getTranslation("schedule.move.sure"),
                getTranslation(
                        "schedule.move.sure.text",
                        TimeWords.there(slot.start(), slot.length(), getLocale()),
                        TimeWords.korea(slot.start(), slot.length(), getLocale())),
                getTranslation("schedule.move.do"),
                () -> go(slot));
    }

    private void go(SlotSummary slot) {
        if (trouble.attempt(() -> move.accept(slot))) {
            close();
        } else {
            show();
        }
    }
}
