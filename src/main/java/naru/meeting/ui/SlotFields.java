package naru.meeting.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.IntegerRangeValidator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import naru.base.TimeWords;
import naru.base.ui.Inputs;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingForm;
import naru.meeting.PlanMeeting.NewSlot;
import org.jspecify.annotations.Nullable;

/** When the slots of a meeting are, how long, how many, and where exactly. */
final class SlotFields extends Div {

    private static final int MOST_SLOTS = 60;

    private final transient DelegationSummary delegation;
    private final DateTimePicker start = new DateTimePicker(getTranslation("slots.start"));
    private final IntegerField count = number("slots.count", 1);
    private final IntegerField capacity = number("slots.capacity", 1);
    private final TextField place = Inputs.text(getTranslation("slots.place"), 120);
    private final TextField placeEn = Inputs.text(getTranslation("slots.place.en"), 120);
    private final TextArea booths = new TextArea(getTranslation("slots.booths"));
    private final Binder<SlotSeries> binder = new Binder<>(SlotSeries.class);

    SlotFields(DelegationSummary delegation, Runnable onChange) {
        this.delegation = delegation;
        addClassName("stack");
        IntegerField minutes = number("slots.minutes", 20);
        IntegerField gap = number("slots.gap", 0);
        start.setDatePickerI18n(Inputs.calendar(getLocale()));
        start.setStep(Duration.ofMinutes(5));
        start.setWidthFull();
        place.setHelperText(getTranslation("slots.place.help"));
        booths.setHelperText(getTranslation("slots.booths.help"));
        booths.setWidthFull();

        binder.forField(start)
                .asRequired(Inputs.missing())
                .withValidator(
                        when -> isDuringTheTrip(when),
                        getTranslation(
                                "slots.start.outside",
                                TimeWords.dayOfYear(delegation.startsOn(), getLocale()),
                                TimeWords.dayOfYear(delegation.endsOn(), getLocale())))
                .bind("start");
        bind(minutes, 5, 480, "minutes");
        bind(count, 1, MOST_SLOTS, "count");
        bind(gap, 0, 480, "gap");
        bind(capacity, 1, 100, "capacity");
        binder.forField(place).bind("place");
        binder.forField(placeEn).bind("placeEn");
        binder.forField(booths)
                .withValidator(
                        typed -> SlotSeries.lines(typed).size() <= MOST_SLOTS
                                && SlotSeries.lines(typed).stream().allMatch(line -> line.length() <= 120),
                        getTranslation("slots.booths.many", MOST_SLOTS))
                .bind("booths");
        binder.addValueChangeListener(change -> onChange.run());
        add(start, new FormLayout(minutes, gap, count, capacity), new FormLayout(place, placeEn), booths);
    }

    /** Asks what this form of meeting needs: only a round table has several companies, only a booth round booths. */
    void suit(MeetingForm form) {
        capacity.setVisible(form == MeetingForm.ROUND_TABLE);
        capacity.setValue(form == MeetingForm.ROUND_TABLE ? 10 : 1);
        booths.setVisible(form == MeetingForm.BOOTH_ROUND);
        if (form != MeetingForm.BOOTH_ROUND) {
            booths.clear();
        }
    }

    /** The slots as far as the fields are right; none while one of them is not. */
    List<NewSlot> soFar(ZoneId zone, String room) {
        return binder.isValid() ? series().slots(zone, room, "") : List.of();
    }

    /** The slots, or nothing when a field is wrong and says so. */
    Optional<List<NewSlot>> read(ZoneId zone, String room, String roomEn) {
        Optional<List<NewSlot>> slots = Inputs.read(binder).map(series -> series.slots(zone, room, roomEn));
        if (slots.filter(all -> !isDuringTheTrip(all.getLast().start())).isPresent()) {
            count.setErrorMessage(
                    getTranslation("slots.end.outside", TimeWords.dayOfYear(delegation.endsOn(), getLocale())));
            count.setInvalid(true);
            count.focus();
            return Optional.empty();
        }
        return slots;
    }

    /** Whether the fields are right; those that are not say so. */
    boolean check() {
        return Inputs.read(binder).isPresent();
    }

    private SlotSeries series() {
        return Inputs.read(binder).orElseThrow();
    }

    private void bind(IntegerField field, int least, int most, String property) {
        binder.forField(field)
                .asRequired(Inputs.missing())
                .withValidator(new IntegerRangeValidator(getTranslation("slots.range", least, most), least, most))
                .bind(property);
    }

    private boolean isDuringTheTrip(@Nullable LocalDateTime when) {
        return when != null
                && !when.toLocalDate().isBefore(delegation.startsOn())
                && !when.toLocalDate().isAfter(delegation.endsOn());
    }

    private IntegerField number(String key, int usual) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setStepButtonsVisible(true);
        field.setValue(usual);
        field.setWidthFull();
        return field;
    }
}
