package naru.meeting.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether a day has places enough.
 *
 * <p>The demand of a day is the places that standing registrations ask for on that day, those in line included, and its
 * share of the companies that the city has approved and that have asked for nothing of the delegation yet: one place for
 * each, spread evenly over the days on which the delegation meets companies. Where the places are less than 110 % of the
 * demand, the day is tight: somebody will likely not get a time that suits them.
 *
 * @param day          on the wall calendar at the venue
 * @param places       how many places its slots have
 * @param asked        how many places standing registrations ask for
 * @param unregistered how many companies may still come, for all days together
 * @param days         on how many days the delegation meets companies
 */
public record DayCapacity(LocalDate day, int places, int asked, int unregistered, int days) {

    /** Below this many places for each hundred that are wanted, a day is tight. */
    public static final int ENOUGH = 110;

    /** The days on which there are places, in their order. */
    public static List<DayCapacity> of(
            Map<LocalDate, Integer> places, Map<LocalDate, Integer> asked, int unregistered) {
        return places.keySet().stream()
                .sorted()
                .map(day -> new DayCapacity(
                        day, places.getOrDefault(day, 0), asked.getOrDefault(day, 0), unregistered, places.size()))
                .toList();
    }

    /** How many places are wanted. */
    public double demand() {
        return asked + (double) unregistered / days;
    }

    /** How many places there are for each hundred that are wanted, rounded down; nothing where none are wanted. */
    public OptionalInt percent() {
        long wanted = demandTimesDays();
        return wanted == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * places * days / wanted));
    }

    /** Whether there are fewer places than there should be. */
    public boolean isTight() {
        return 100L * places * days < ENOUGH * demandTimesDays();
    }

    private long demandTimesDays() {
        return (long) asked * days + unregistered;
    }
}
