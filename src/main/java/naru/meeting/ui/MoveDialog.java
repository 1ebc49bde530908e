package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.Notices;
import naru.base.ui.TimeText;
import naru.meeting.MeetingState;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationDetails;
import naru.meeting.Rescheduling;
import naru.meeting.SlotSummary;
import org.jspecify.annotations.Nullable;

/** Asks to which free slot of the delegation a company is moved, and why. */
@StyleSheet("context://styles/planning.css")
final class MoveDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final transient RegistrationDetails registration;
    private final transient Rescheduling rescheduling;
    private final transient Runnable onDone;
    private final transient List<SlotButton> offered = new ArrayList<>();
    private final Div trouble = new Div();
    private final Paragraph chosenWords = new Paragraph(getTranslation("move.choose"));
    private final TextArea reason = new TextArea(getTranslation("move.reason"));
    private final Button move = Buttons.primary(getTranslation("move.do"), this::submit);
    private transient @Nullable SlotSummary chosen;

    /**
     * Prepares the question.
     *
     * @param candidates meetings of the same delegation; those of their slots are offered that have room for the company
     * @param onDone     called after the company was moved
     */
    MoveDialog(
            RegistrationDetails registration,
            List<MeetingSummary> candidates,
            Rescheduling rescheduling,
            Runnable onDone) {
        this.registration = registration;
        this.rescheduling = rescheduling;
        this.onDone = onDone;
        addClassName("move");
        setHeaderTitle(getTranslation("move.title", company()));
        setWidth("min(44rem, 100%)");
        trouble.getElement().setAttribute("role", "alert");
        chosenWords.getElement().setAttribute("aria-live", "polite");
        chosenWords.addClassName("chosen");
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("move.reason.help"));
        reason.setWidthFull();
        add(new Paragraph(getTranslation("move.now", registration.title().in(getLocale()))));
        add(new TimeText(registration.start(), registration.length()), trouble);
        candidates.forEach(this::offer);
        if (offered.isEmpty()) {
            add(new Paragraph(getTranslation("move.none")));
        } else {
            add(chosenWords, reason);
        }
        move.setEnabled(false);
        getFooter().add(Buttons.secondary(getTranslation("confirm.cancel"), this::close), move);
    }

    private void offer(MeetingSummary meeting) {
        List<SlotButton> buttons = meeting.slots().stream()
                .filter(slot -> hasRoom(meeting, slot))
                .map(this::button)
                .toList();
        if (!buttons.isEmpty()) {
            Div slots = new Div();
            slots.addClassName("slots");
            buttons.forEach(slots::add);
            add(new H3(meeting.title().in(getLocale())), slots);
            offered.addAll(buttons);
        }
    }

    private boolean hasRoom(MeetingSummary meeting, SlotSummary slot) {
        int people = registration.participants().size();
        return meeting.state() == MeetingState.OPEN
                && !slot.id().equals(registration.slotId())
                && !slot.isFull()
                && people <= meeting.participantLimit()
                && slot.free() >= meeting.placesFor(people);
    }

    private SlotButton button(SlotSummary slot) {
        SlotButton[] itself = new SlotButton[1];
        SlotButton button = new SlotButton(slot, () -> choose(slot, itself[0]));
        itself[0] = button;
        press(button, false);
        return button;
    }

    private void choose(SlotSummary slot, SlotButton pressed) {
        chosen = slot;
        offered.forEach(button -> press(button, button == pressed));
        chosenWords.setText(getTranslation(
                "move.chosen",
                TimeWords.there(slot.start(), slot.length(), getLocale()),
                TimeWords.korea(slot.start(), slot.length(), getLocale()),
                slot.place().in(getLocale())));
        move.setEnabled(true);
    }

    private static void press(SlotButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private void submit() {
        SlotSummary to = chosen;
        if (to == null) {
            return;
        }
        try {
            rescheduling.move(registration.id(), to.id(), reason.getValue());
        } catch (RuleViolation refused) {
            Paragraph message = new Paragraph(Failures.words(refused));
            message.addClassNames("banner", "danger");
            trouble.removeAll();
            trouble.add(message);
            return;
        }
        close();
        Notices.success(getTranslation("move.done", company()));
        onDone.run();
    }

    private String company() {
        return registration.company().name().in(getLocale());
    }
}
