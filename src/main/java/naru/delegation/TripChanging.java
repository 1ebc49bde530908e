package naru.delegation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A trip is about to have other days, or to go to another show. Whoever promised something to others on its old days
 * refuses by throwing {@link MeetingsOutsideTrip} or {@link ShowHasMeetings}.
 *
 * @param otherShow whether it is to go to another show than before
 * @param startsOn  its first day from now on
 * @param endsOn    its last day from now on
 */
public record TripChanging(UUID delegationId, boolean otherShow, LocalDate startsOn, LocalDate endsOn) {}
