package naru.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.TimeText;
import naru.company.CompanySummary;
import naru.meeting.RegisterCompany;
import naru.meeting.SlotFull;

/** Asks what is needed to register for a company that phoned; where it is full, offers to have it stand in line. */
final class OnBehalfDialog extends FormDialog {

    private final transient BoardSlot slot;
    private final transient BoardDesk desk;
    private final transient Runnable onDone;
    private final ComboBox<CompanySummary> company = new ComboBox<>(getTranslation("on-behalf.company"));
    private final TextArea topic = new TextArea(getTranslation("meeting.topic"));
    private final ParticipantsField participants;
    private final Checkbox interpreter = new Checkbox(getTranslation("register.interpreter"));
    private final Div trouble = new Div();

    OnBehalfDialog(BoardSlot slot, BoardDesk desk, Runnable onDone) {
        this.slot = slot;
        this.desk = desk;
        this.onDone = onDone;
        participants = new ParticipantsField(slot.participantLimit(), slot.personsPerPlace());
        setHeaderTitle(getTranslation("on-behalf.title", slot.title().in(getLocale())));
        addClassNames("register", "board-dialog");
        setWidth("min(36rem, 100%)");
        company.setRequiredIndicatorVisible(true);
        company.setHelperText(getTranslation("on-behalf.company.help"));
        company.setErrorMessage(getTranslation("on-behalf.company.missing"));
        company.setItemLabelGenerator(
                one -> one.name().in(getLocale()) + " · " + one.number().formatted());
        company.setItems(
                query -> desk.companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        company.setWidthFull();
        topic.setRequiredIndicatorVisible(true);
        topic.setMaxLength(500);
        topic.setErrorMessage(getTranslation("register.topic.missing"));
        topic.setWidthFull();
        trouble.addClassName("board-outcome");
        trouble.getElement().setAttribute("role", "alert");
        add(
                new TimeText(slot.slot().start(), slot.slot().length()),
                trouble,
                company,
                topic,
                participants,
                interpreter);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("register.cancel"), this::close),
                        Buttons.primary(
                                getTranslation("on-behalf.submit"), () -> submit(desk::register, "on-behalf.done")));
    }

    private void submit(BiConsumer<UUID, RegisterCompany> register, String doneKey) {
        CompanySummary chosen = company.getValue();
        company.setInvalid(chosen == null);
        topic.setInvalid(topic.getValue().isBlank());
        boolean complete = participants.check();
        if (chosen == null || topic.isInvalid() || !complete) {
            return;
        }
        try {
            register.accept(
                    chosen.id(),
                    new RegisterCompany(slot.id(), topic.getValue(), participants.getValue(), interpreter.getValue()));
        } catch (RuleViolation refused) {
            say(refused);
            return;
        }
        close();
        Notices.success(getTranslation(doneKey, chosen.name().in(getLocale())));
        onDone.run();
    }

    private void say(RuleViolation refused) {
        trouble.removeAll();
        Paragraph message = new Paragraph(BoardWords.refusal(this, refused));
        message.addClassNames("banner", "danger");
        trouble.add(message);
        if (refused instanceof SlotFull) {
            trouble.add(Buttons.secondary(
                    getTranslation("on-behalf.stand-in-line"),
                    () -> submit(desk::registerOrWait, "on-behalf.in-line")));
        }
    }
}
