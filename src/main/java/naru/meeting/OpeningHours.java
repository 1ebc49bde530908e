package naru.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import naru.meeting.PlanMeeting.Hours;

/** Working hours of a meeting's day, as they are stored. */
@Embeddable
record OpeningHours(
        @Column(name = "falls_on") LocalDate day,
        @Column(name = "opens_at") LocalTime from,
        @Column(name = "closes_at") LocalTime until) {

    static OpeningHours of(Hours hours) {
        return new OpeningHours(hours.day(), hours.from(), hours.until());
    }

    Hours hours() {
        return new Hours(day, from, until);
    }
}
