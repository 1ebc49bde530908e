package naru.meeting.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.TimeZones;
import naru.base.WallTime;
import naru.meeting.PlanMeeting.Hours;
import naru.meeting.PlanMeeting.NewSlot;

/**
 * One-to-one slots laid side by side: at each station one after the other, from the first of the working hours of a day
 * until no further one fits.
 *
 * <p>A slot lies within the working hours and touches no break. The buffers are outside the meeting: two slots of a station
 * are as far apart as both together, but they may reach into a break or beyond the working hours. The clock on the wall
 * says when a day starts and ends, and slots last and follow each other in real elapsed time: where the clocks change, none
 * starts at a time that the clock skips, nor at the second of a time that it shows twice, which nobody could tell from the
 * first.
 *
 * @param zone     the zone of the wall clock
 * @param hours    working hours by day
 * @param breaks   what stays free each day
 * @param length   how long each slot is
 * @param before   what stays free before each slot
 * @param after    what stays free after each slot
 * @param stations where slots are held at the same time
 */
public record SlotGrid(
        ZoneId zone,
        List<Hours> hours,
        List<Break> breaks,
        Duration length,
        Duration before,
        Duration after,
        List<Station> stations) {

    public SlotGrid {
        hours = hours.stream().sorted(Comparator.comparing(Hours::day)).toList();
        breaks = List.copyOf(breaks);
        stations = List.copyOf(stations);
        if (!length.isPositive() || before.isNegative() || after.isNegative()) {
            throw new IllegalArgumentException("a slot lasts a while, and no buffer is negative");
        }
    }

    /** The slots that fit, in the order of time, and how many that makes for each day and station. */
    public Layout layOut() {
        List<NewSlot> slots = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        for (Hours day : hours) {
            List<WallTime> starts = starts(day);
            stations.forEach(station -> counts.add(new Count(day.day(), station, starts.size())));
            starts.forEach(start -> stations.forEach(station -> slots.add(slot(start, station))));
        }
        return new Layout(slots, counts);
    }

    private NewSlot slot(WallTime start, Station station) {
        return new NewSlot(start.local(), (int) length.toMinutes(), 0, station.place(), 1, station.memberIds());
    }

    private List<WallTime> starts(Hours day) {
        List<WallTime> starts = new ArrayList<>();
        Instant end = TimeZones.instant(day.end(), zone);
        Instant at = TimeZones.instant(day.start(), zone);
        while (!at.plus(length).isAfter(end)) {
            Optional<Instant> later = laterThan(at, day.day());
            if (later.isPresent()) {
                at = later.get();
                continue;
            }
            WallTime start = WallTime.at(at, zone);
            if (!day.cover(start.local(), start.plus(length).local())) {
                break;
            }
            starts.add(start);
            at = at.plus(length).plus(after).plus(before);
        }
        return starts;
    }

    /** When to try again, if no slot can start at an instant: after a break, or after a time that is shown twice. */
    private Optional<Instant> laterThan(Instant at, LocalDate day) {
        WallTime start = WallTime.at(at, zone);
        if (!start.instant().equals(at)) {
            ZoneOffsetTransition back = TimeZones.rules(zone).getTransition(start.local());
            return Optional.of(back.getInstant().plus(back.getDuration().abs()));
        }
        return breaks.stream()
                .flatMap(pause -> pause.around(day, zone))
                .filter(pause -> pause.from().isBefore(at.plus(length)) && at.isBefore(pause.until()))
                .map(Pause::until)
                .max(Comparator.naturalOrder());
    }

    /**
     * Where slots are held, one at a time.
     *
     * @param place     a table, a booth
     * @param memberIds the members of the delegation who sit there
     */
    public record Station(Name place, List<UUID> memberIds) {

        public Station {
            memberIds = List.copyOf(memberIds);
        }
    }

    /**
     * A time that stays free each day, on the wall clock.
     *
     * @param until where it is not after {@code from}, on the day after
     */
    public record Break(LocalTime from, LocalTime until) {

        /** Those that working hours of a day may meet: hours and breaks may both pass midnight. */
        private Stream<Pause> around(LocalDate day, ZoneId zone) {
            return Stream.of(day.minusDays(1), day, day.plusDays(1))
                    .map(date -> new Pause(
                            TimeZones.instant(date.atTime(from), zone),
                            TimeZones.instant((until.isAfter(from) ? date : date.plusDays(1)).atTime(until), zone)));
        }
    }

    private record Pause(Instant from, Instant until) {}

    /**
     * What a grid comes to.
     *
     * @param counts for each day of working hours and each station, also where nothing fits
     */
    public record Layout(List<NewSlot> slots, List<Count> counts) {

        public Layout {
            slots = List.copyOf(slots);
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many slots a station has in the working hours of a day.
     *
     * @param day the day on which the hours start: a slot after midnight belongs to the evening before
     */
    public record Count(LocalDate day, Station station, int slots) {}
}
