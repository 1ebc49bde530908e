package naru.meeting.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingSummary;
import naru.meeting.OutOfHours;
import naru.meeting.OutsideTheTrip;
import naru.meeting.PlanMeeting.NewSlot;
import naru.meeting.SlotSummary;
import naru.timetable.Overlap;

/** Asks for one more slot of a meeting; what stands in its way is said beside the fields, and what was typed stays. */
@StyleSheet("context://styles/planning.css")
final class AddSlotDialog extends FormDialog {

    private final transient MeetingSummary meeting;
    private final transient PlanningDesk desk;
    private final transient Runnable onDone;
    private final transient TripDates trip;
    private final DateTimePicker start = Typed.start(getTranslation("table.start"));
    private final Div korea = new Div();
    private final IntegerField minutes = Typed.number(getTranslation("slots.minutes"), 20);
    private final IntegerField places = Typed.number(getTranslation("table.places"), 1);
    private final TextField place = Inputs.text(getTranslation("table.name"), 120);
    private final TextField placeEn = Inputs.text(getTranslation("table.name.en"), 120);
    private final MembersField members;
    private final ClashList clashes = new ClashList();

    AddSlotDialog(MeetingSummary meeting, DelegationSummary delegation, PlanningDesk desk, Runnable onDone) {
        this.meeting = meeting;
        this.desk = desk;
        this.onDone = onDone;
        trip = TripDates.of(delegation);
        members = new MembersField(delegation, meeting.members());
        setHeaderTitle(getTranslation("planned.slot.add"));
        addClassName("move");
        setWidth("min(40rem, 100%)");
        korea.getElement().setAttribute("aria-live", "polite");
        korea.addClassName("small");
        place.setHelperText(getTranslation("table.name.help"));
        places.setVisible(meeting.form() == MeetingForm.ROUND_TABLE);
        follow();
        start.addValueChangeListener(change -> showKorea());
        minutes.addValueChangeListener(change -> showKorea());
        showKorea();
        add(start, korea, new FormLayout(minutes, places, place, placeEn), members, clashes);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("planned.slot.add.do"), this::submit));
    }

    /** Starts from what would come after the last slot. */
    private void follow() {
        if (meeting.slots().isEmpty()) {
            return;
        }
        SlotSummary last = meeting.slots().getLast();
        start.setValue(last.start()
                .plus(last.length().plus(meeting.bufferAfter()).plus(meeting.bufferBefore()))
                .local());
        minutes.setValue((int) last.length().toMinutes());
        places.setValue(last.capacity());
        place.setValue(last.place().ko());
        placeEn.setValue(last.place().en());
        members.setValue(Set.copyOf(last.members()));
    }

    private void showKorea() {
        if (start.getValue() == null || !Typed.isWithin(minutes, 1, 480, false)) {
            korea.setText("");
            return;
        }
        korea.setText(TimeWords.korea(
                new WallTime(start.getValue(), meeting.venue().zone()),
                Duration.ofMinutes(minutes.getValue()),
                getLocale()));
    }

    private void submit() {
        boolean right = Typed.all(
                trip.check(start, minutes, true),
                Typed.isWithin(minutes, 5, 480, true),
                Typed.isWithin(places, 1, 200, true),
                members.check());
        if (!right) {
            Typed.lead(this);
            return;
        }
        clashes.show(List.of());
        Name where = place.getValue().isBlank() ? meeting.room() : new Name(place.getValue(), placeEn.getValue());
        NewSlot slot = new NewSlot(start.getValue(), minutes.getValue(), 0, where, places.getValue(), members.ids());
        Notices.attempt(() -> add(slot));
    }

    private void add(NewSlot slot) {
        try {
            desk.planning().addSlots(meeting.id(), List.of(slot));
        } catch (OutOfHours | OutsideTheTrip outside) {
            Typed.say(start, false, Failures.words(outside), true);
            Typed.lead(this);
            return;
        } catch (Overlap overlap) {
            clashes.show(overlap.clashes());
            return;
        }
        close();
        Notices.success(getTranslation("planned.slot.added"));
        onDone.run();
    }
}
