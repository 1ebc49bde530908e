package naru.timetable;

import java.util.List;
import java.util.UUID;
import naru.base.Name;

/**
 * What is to be entered in the timetable.
 *
 * @param cause    what takes the subjects' time: the id of a slot, a registration, an item of the programme
 * @param title    what people call it
 * @param subjects who and what it takes
 */
public record Booking(UUID cause, Name title, Span span, List<Subject> subjects) {

    public Booking {
        subjects = List.copyOf(subjects);
    }
}
