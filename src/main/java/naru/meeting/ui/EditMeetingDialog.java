package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import naru.base.Name;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.meeting.EditMeeting;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingSummary;
import naru.timetable.Overlap;

/** Asks what a meeting is called, where it is, for how many and at which hours. */
@StyleSheet("context://styles/planning.css")
final class EditMeetingDialog extends FormDialog {

    private final transient MeetingSummary meeting;
    private final transient PlanningDesk desk;
    private final transient Runnable onDone;
    private final TextField title = Inputs.text(getTranslation("plan.title"), 120);
    private final TextField titleEn = Inputs.text(getTranslation("plan.title.en"), 120);
    private final TextField room = Inputs.text(getTranslation("plan.room"), 120);
    private final TextField roomEn = Inputs.text(getTranslation("plan.room.en"), 120);
    private final IntegerField people = Typed.number(getTranslation("plan.people"), 1);
    private final IntegerField perCompany = Typed.number(getTranslation("plan.per-company"), 1);
    private final IntegerField before = Typed.number(getTranslation("slots.before"), 0);
    private final IntegerField after = Typed.number(getTranslation("slots.after"), 0);
    private final HoursField hours;
    private final ClashList clashes = new ClashList();
    private final Div trouble = new Div();

    EditMeetingDialog(MeetingSummary meeting, TripDates trip, PlanningDesk desk, Runnable onDone) {
        this.meeting = meeting;
        this.desk = desk;
        this.onDone = onDone;
        hours = new HoursField(trip, () -> {});
        setHeaderTitle(getTranslation("planned.edit.title"));
        addClassName("move");
        setWidth("min(44rem, 100%)");
        trouble.getElement().setAttribute("role", "alert");
        List.of(title, room).forEach(field -> field.setManualValidation(true));
        title.setValue(meeting.title().ko());
        titleEn.setValue(meeting.title().en());
        room.setValue(meeting.room().ko());
        roomEn.setValue(meeting.room().en());
        people.setValue(meeting.personsPerPlace());
        perCompany.setValue(meeting.placesPerCompany());
        perCompany.setVisible(meeting.form() == MeetingForm.ROUND_TABLE);
        before.setValue((int) meeting.bufferBefore().toMinutes());
        after.setValue((int) meeting.bufferAfter().toMinutes());
        hours.set(meeting.hours());
        hours.setHelp(getTranslation("planned.edit.hours.help"));
        add(new FormLayout(title, titleEn, room, roomEn, people, perCompany, before, after), hours, trouble, clashes);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("planned.edit.save"), this::submit));
    }

    private void submit() {
        boolean right = Typed.all(
                Typed.isFilled(title, true),
                Typed.isFilled(room, true),
                Typed.isWithin(people, 1, 20, true),
                Typed.isWithin(perCompany, 1, 10, true),
                Typed.isWithin(before, 0, 240, true),
                Typed.isWithin(after, 0, 240, true),
                hours.check(false, true));
        if (!right) {
            Typed.lead(this);
            return;
        }
        trouble.removeAll();
        clashes.show(List.of());
        try {
            desk.upkeep()
                    .edit(
                            meeting.id(),
                            new EditMeeting(
                                    new Name(title.getValue(), titleEn.getValue()),
                                    new Name(room.getValue(), roomEn.getValue()),
                                    people.getValue(),
                                    perCompany.getValue(),
                                    before.getValue(),
                                    after.getValue(),
                                    hours.get()));
        } catch (Overlap overlap) {
            clashes.show(overlap.clashes());
            return;
        } catch (RuleViolation refused) {
            Paragraph message = new Paragraph(Failures.words(refused));
            message.addClassNames("banner", "danger");
            trouble.add(message);
            return;
        }
        close();
        Notices.success(getTranslation("planned.edited"));
        onDone.run();
    }
}
