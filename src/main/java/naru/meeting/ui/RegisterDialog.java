package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.FormDialog;
import naru.base.ui.TimeText;
import naru.meeting.FreeSlot;
import naru.meeting.MeetingSummary;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import naru.meeting.SlotFull;
import naru.meeting.SlotSummary;

/**
 * Asks what a registration needs: topic, who comes, interpreter. For a slot that is full it is about the line. When the
 * place was taken meanwhile, it keeps what was typed and offers the nearest free slot, or the line.
 */
final class RegisterDialog extends FormDialog {

    private final transient Registering registering;
    private final transient Consumer<UUID> onDone;
    private final TextArea topic = new TextArea(getTranslation("meeting.topic"));
    private final ParticipantsField participants;
    private final Checkbox interpreter = new Checkbox(getTranslation("register.interpreter"));
    private final Div trouble = new Div();

    RegisterDialog(MeetingSummary meeting, SlotSummary slot, Registering registering, Consumer<UUID> onDone) {
        this.registering = registering;
        this.onDone = onDone;
        participants = new ParticipantsField(meeting.participantLimit(), meeting.personsPerPlace());
        boolean full = slot.isFull();
        setHeaderTitle(getTranslation(
                full ? "register.line.title" : "register.title", meeting.title().in(getLocale())));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        topic.setRequiredIndicatorVisible(true);
        topic.setMaxLength(500);
        topic.setHelperText(getTranslation("register.topic.help"));
        topic.setErrorMessage(getTranslation("register.topic.missing"));
        topic.setWidthFull();
        trouble.getElement().setAttribute("role", "alert");
        add(new TimeText(slot.start(), slot.length()));
        if (full) {
            Paragraph line = new Paragraph(
                    slot.waiting() == 0
                            ? getTranslation("register.line.first")
                            : getTranslation("register.line.hint", slot.waiting()));
            line.addClassNames("banner", "info");
            add(line);
        }
        add(trouble, topic, participants, interpreter);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("register.cancel"), this::close),
                        full
                                ? Buttons.primary(
                                        getTranslation("register.line"), () -> submit(slot, registering::standInLine))
                                : Buttons.primary(
                                        getTranslation("register.submit"), () -> submit(slot, registering::register)));
    }

    private void submit(SlotSummary slot, Function<RegisterCompany, UUID> how) {
        topic.setInvalid(topic.getValue().isBlank());
        boolean complete = participants.check();
        if (topic.isInvalid() || !complete) {
            return;
        }
        try {
            UUID made = how.apply(
                    new RegisterCompany(slot.id(), topic.getValue(), participants.getValue(), interpreter.getValue()));
            close();
            onDone.accept(made);
        } catch (SlotFull full) {
            showTrouble(full, slot);
        } catch (RuleViolation refused) {
            trouble.removeAll();
            trouble.add(message(Failures.words(refused)));
        }
    }

    private void showTrouble(SlotFull full, SlotSummary wanted) {
        trouble.removeAll();
        trouble.add(message(getTranslation("failure.SlotFull")));
        full.alternative()
                .ifPresentOrElse(
                        free -> trouble.add(offer(free)),
                        () -> trouble.add(new Paragraph(getTranslation("register.no-alternative"))));
        trouble.add(line(wanted));
    }

    private Div offer(FreeSlot free) {
        SlotSummary slot = free.slot();
        Button take =
                Buttons.secondary(getTranslation("register.take-this"), () -> submit(slot, registering::register));
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

    private Div line(SlotSummary wanted) {
        Div line = new Div(
                new Paragraph(getTranslation(
                        "register.line.instead",
                        TimeWords.there(wanted.start(), wanted.length(), getLocale()),
                        TimeWords.korea(wanted.start(), wanted.length(), getLocale()))),
                Buttons.secondary(getTranslation("register.line"), () -> submit(wanted, registering::standInLine)));
        line.addClassName("alternative");
        return line;
    }

    private static Paragraph message(String text) {
        Paragraph message = new Paragraph(text);
        message.addClassNames("banner", "danger");
        return message;
    }
}
