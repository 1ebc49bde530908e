package naru.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import naru.base.TimeWords;
import naru.base.ui.Inputs;
import naru.delegation.DelegationSummary;

/** The days between which everything on a trip is. */
record TripDates(LocalDate first, LocalDate last) {

    static TripDates of(DelegationSummary delegation) {
        return new TripDates(delegation.startsOn(), delegation.endsOn());
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Whether something that starts when it is typed is during the trip, and over by its end; the field says so if not. */
    boolean check(DateTimePicker start, IntegerField minutes, boolean aloud) {
        Integer typed = minutes.getValue();
        return check(start, typed == null ? 0 : typed, aloud);
    }

    /** Whether something that starts when it is typed is during the trip, and over by its end; the field says so if not. */
    boolean check(DateTimePicker start, int minutes, boolean aloud) {
        LocalDateTime when = start.getValue();
        if (when == null) {
            return Typed.say(start, false, Inputs.missing(), aloud);
        }
        Locale language = UI.getCurrent().getLocale();
        return Typed.say(
                start,
                !when.toLocalDate().isBefore(first)
                        && !when.plusMinutes(minutes).toLocalDate().isAfter(last),
                start.getTranslation(
                        "slots.start.outside",
                        TimeWords.dayOfYear(first, language),
                        TimeWords.dayOfYear(last, language)),
                aloud);
    }
}
