package naru.support.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import naru.base.TimeZones;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.meeting.MeetingQueries;
import org.springframework.stereotype.Component;

/** Which trip and which of its days a page shows when its address does not say. */
@Component
class TripDays {

    private final Delegations delegations;
    private final MeetingQueries meetings;
    private final Clock clock;

    TripDays(Delegations delegations, MeetingQueries meetings, Clock clock) {
        this.delegations = delegations;
        this.meetings = meetings;
        this.clock = clock;
    }

    List<DelegationSummary> all() {
        return delegations.all();
    }

    DelegationSummary get(UUID id) {
        return delegations.get(id);
    }

    /** The trip under way or next, else the last one; a day more, since it is still yesterday where they travel. */
    Optional<DelegationSummary> current() {
        LocalDate yesterday = TimeZones.dayInKorea(clock.instant()).minusDays(1);
        List<DelegationSummary> latestFirst = delegations.all();
        return latestFirst.reversed().stream()
                .filter(trip -> !trip.endsOn().isBefore(yesterday))
                .findFirst()
                .or(() -> latestFirst.stream().findFirst());
    }

    /** The day it is at the venue, or the day with meetings that is nearest to it. */
    LocalDate nearest(DelegationSummary trip, SortedSet<LocalDate> days) {
        Instant now = clock.instant();
        LocalDate near = nearest(days, TimeZones.dayInKorea(now));
        return meetings.ofDay(trip.id(), near).stream()
                .findFirst()
                .map(met -> nearest(
                        days, TimeZones.wallClock(now, met.start().zone()).toLocalDate()))
                .orElse(near);
    }

    private static LocalDate nearest(SortedSet<LocalDate> days, LocalDate today) {
        return days.stream()
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))))
                .orElse(today);
    }
}
