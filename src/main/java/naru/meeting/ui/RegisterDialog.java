package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.TimeText;
import naru.meeting.FreeSlot;
import naru.meeting.MeetingSummary;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import naru.meeting.SlotFull;
import naru.meeting.SlotSummary;

/**
 * Asks what a registration needs: topic, who comes, interpreter. When the place was taken meanwhile, it keeps what was
 * typed and offers the nearest free slot.
 */
final class RegisterDialog extends Dialog {

    private final transient Registering registering;
    private final transient Runnable onDone;
    private final TextArea topic = new TextArea(getTranslation("meeting.topic"));
    private final ParticipantsField participants;
    private final Checkbox interpreter = new Checkbox(getTranslation("register.interpreter"));
    private final Div trouble = new Div();

    RegisterDialog(MeetingSummary meeting, SlotSummary slot, Registering registering, Runnable onDone) {
        this.registering = registering;
        this.onDone = onDone;
        participants = new ParticipantsField(meeting.participantLimit());
        setHeaderTitle(getTranslation("register.title", meeting.title().in(getLocale())));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        topic.setRequiredIndicatorVisible(true);
        topic.setMaxLength(500);
        topic.setHelperText(getTranslation("register.topic.help"));
        topic.setErrorMessage(getTranslation("register.topic.missing"));
        topic.setWidthFull();
        trouble.getElement().setAttribute("role", "alert");
        add(new TimeText(slot.start(), slot.length()), trouble, topic, participants, interpreter);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("register.cancel"), this::close),
                        Buttons.primary(getTranslation("register.submit"), () -> submit(slot)));
    }

    private void submit(SlotSummary slot) {
        topic.setInvalid(topic.getValue().isBlank());
        boolean complete = participants.check();
        if (topic.isInvalid() || !complete) {
            return;
        }
        try {
            registering.register(
                    new RegisterCompany(slot.id(), topic.getValue(), participants.getValue(), interpreter.getValue()));
            close();
            onDone.run();
        } catch (SlotFull full) {
            showTrouble(full);
        } catch (RuleViolation refused) {
            trouble.removeAll();
            trouble.add(message(Failures.words(refused)));
        }
    }

    private void showTrouble(SlotFull full) {
        trouble.removeAll();
        trouble.add(message(getTranslation("failure.SlotFull")));
        full.alternative()
                .ifPresentOrElse(
                        free -> trouble.add(offer(free)),
                        () -> trouble.add(new Paragraph(getTranslation("register.no-alternative"))));
    }

    private Div offer(FreeSlot free) {
        SlotSummary slot = free.slot();
        Button take = Buttons.secondary(getTranslation("register.take-this"), () -> submit(slot));
        Div offer = new Div(
                new Paragraph(getTranslation(
                        "register.alternative",
                        free.meetingTitle().in(getLocale()),
                        TimeWords.there(slot.start(), slot.length(), getLocale()),
                        TimeWords.korea(slot.start(), slot.length(), getLocale()))),
                take);
        offer.addClassName("alternative");
        return offer;
    }

    private static Paragraph message(String text) {
        Paragraph message = new Paragraph(text);
        message.addClassNames("banner", "danger");
        return message;
    }
}
