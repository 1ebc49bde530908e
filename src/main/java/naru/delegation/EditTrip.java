package naru.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.EndsBeforeItStarts;
import naru.base.MissingText;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a trip, as a coordinator enters it. Its code stays: it stands in the numbers of support requests.
 *
 * @param cityProject the project of the city that it serves, or null
 * @param opensOn     the first day companies may register, in Korea
 * @param closesOn    the last day companies may register, in Korea
 * @param stops       where it stays, in the order in which it goes there
 */
public record EditTrip(
        UUID tradeShowId,
        Name title,
        Purpose purpose,
        @Nullable String cityProject,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate closesOn,
        List<TripStop> stops) {

    /**
     * @throws EndsBeforeItStarts when a last day lies before its first
     * @throws StopOutsideTrip when a stop is not within the days of the trip
     * @throws StopsOverlap when a stop begins before the one before it is over; the day of the journey may be a day of both
     */
    public EditTrip {
        cityProject = cityProject == null || cityProject.isBlank()
                ? null
                : MissingText.check("cityProject", cityProject, 200);
        EndsBeforeItStarts.check(startsOn, endsOn);
        EndsBeforeItStarts.check(opensOn, closesOn);
        stops = List.copyOf(stops);
        for (int i = 0; i < stops.size(); i++) {
            TripStop stop = stops.get(i);
            if (stop.firstDay().isBefore(startsOn) || stop.lastDay().isAfter(endsOn)) {
                throw new StopOutsideTrip(stop, startsOn, endsOn);
            }
            if (i > 0 && stop.firstDay().isBefore(stops.get(i - 1).lastDay())) {
                throw new StopsOverlap(stops.get(i - 1), stop);
            }
        }
    }

    /** The days between two stops that belong to neither, such as those of a long flight; or somebody forgot a stop. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            LocalDate from = stops.get(i - 1).lastDay().plusDays(1);
            LocalDate until = stops.get(i).firstDay().minusDays(1);
            if (!until.isBefore(from)) {
                gaps.add(new Gap(i, from, until));
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Days without a stop.
     *
     * @param before the position of the stop that comes after them
     */
    public record Gap(int before, LocalDate firstDay, LocalDate lastDay) {}
}
