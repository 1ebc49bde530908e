package naru.timetable;

import java.time.Duration;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;

/**
 * One subject that would be in two places.
 *
 * @param subject who or what
 * @param wanted  what it was wanted for
 * @param cause   what it is taken by already
 * @param title   what that is called
 * @param start   when that starts
 * @param length  how long that lasts
 * @param also    whether that is only wanted as well, by the same request
 */
public record Clash(
        Subject subject, Booking wanted, UUID cause, Name title, WallTime start, Duration length, boolean also) {}
