package naru.meeting;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import naru.base.TimeZones;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * What a company has been told of its registration, and what it is still to be told. Changes are gathered for a while, so
 * that several of them make one mail; what the company then reads is the difference to what it was told last.
 */
@Embeddable
class Told {

    static final Duration A_DAY_BEFORE = Duration.ofHours(24);
    static final Duration SHORTLY_BEFORE = Duration.ofMinutes(30);

    private @Nullable Instant tellAt;
    private @Nullable LocalDateTime toldStart;
    private @Nullable Integer toldMinutes;
    private @Nullable UUID toldSlot;
    private @Nullable String toldTitle;
    private @Nullable String toldWhere;
    private @Nullable Instant toldMoment;
    private @Nullable String toldRules;
    private int calendarSequence;
    private boolean remindedDay;
    private boolean remindedSoon;

    protected Told() {}

    static Told nothing() {
        return new Told();
    }

    /** There is something new; it is told at an instant, with what is new by then. */
    void gather(Instant at) {
        if (tellAt == null || at.isBefore(tellAt)) {
            tellAt = at;
        }
    }

    /** What is new is not told; it will be with the next change. */
    void keepQuiet() {
        if (tellAt == null) {
            throw new NothingToTell();
        }
        tellAt = null;
    }

    boolean isDue(Instant now) {
        return tellAt != null && !tellAt.isAfter(now);
    }

    /** When what is new is told, or null while nothing is. */
    @Nullable
    Instant tellAt() {
        return tellAt;
    }

    /** Whether it stands in the company's calendars. */
    boolean isInCalendars() {
        return toldStart != null;
    }

    /** Whether the company knows of the slot what it is called, and when and where it is held. */
    boolean knows(Slot slot, Meeting meeting) {
        return slot.id().equals(toldSlot)
                && slot.start().local().equals(toldStart)
                && Objects.equals(slot.minutes(), toldMinutes)
                && meeting.title().ko().equals(toldTitle)
                && where(slot, meeting).equals(toldWhere)
                && !isOtherMoment(slot);
    }

    /** Whether the time it was told, still the same on the wall, was another moment by the zone rules of then. */
    boolean isOtherMoment(Slot slot) {
        return toldMoment != null
                && slot.start().local().equals(toldStart)
                && !slot.start().instant().equals(toldMoment);
    }

    /** What a Korean wall shows at the moment that stands in the company's calendars, or null where nobody kept it. */
    @Nullable
    WallTime startInKorea() {
        return toldMoment == null ? null : WallTime.at(toldMoment, TimeZones.KOREA);
    }

    /** Whether newer zone rules were looked at than those in use, by another node. */
    boolean isAheadOfRules() {
        return TimeZones.isBehind(toldRules);
    }

    /** What it was told is right by the zone rules in use as well; a moment that nobody kept is kept from now on. */
    void holdsByRules(Slot slot) {
        toldRules = TimeZones.release();
        if (toldMoment == null && slot.start().local().equals(toldStart)) {
            toldMoment = slot.start().instant();
        }
    }

    /**
     * Whether the company would look for a meeting of another name, stand in the wrong place, or come or go at a time that is
     * wrong by more than a little.
     */
    boolean misleads(Slot slot, Meeting meeting, Duration little) {
        if (toldStart == null || toldMinutes == null) {
            return false;
        }
        Duration start = Duration.between(toldStart, slot.start().local());
        Duration end = start.plusMinutes(slot.minutes() - (long) toldMinutes);
        return !meeting.title().ko().equals(toldTitle)
                || !where(slot, meeting).equals(toldWhere)
                || start.abs().compareTo(little) > 0
                || end.abs().compareTo(little) > 0;
    }

    private static String where(Slot slot, Meeting meeting) {
        return meeting.room().ko() + " · " + slot.place().ko();
    }

    /** The start the company was told last, in the zone of its slot now. */
    @Nullable
    WallTime start(Slot slot) {
        return toldStart == null ? null : new WallTime(toldStart, slot.start().zone());
    }

    /** What is new has been told, or nothing needed to be. */
    void settled() {
        tellAt = null;
    }

    /**
     * The company's calendars get an entry, or another state of the one they have.
     *
     * @return the number of that state: 0, 1, 2 …
     */
    int enter(Slot slot, Meeting meeting, Instant now) {
        int number = next();
        toldStart = slot.start().local();
        toldMinutes = slot.minutes();
        toldSlot = slot.id();
        toldTitle = meeting.title().ko();
        toldWhere = where(slot, meeting);
        toldMoment = slot.start().instant();
        toldRules = TimeZones.release();
        remindedSoon = false;
        // Who is told within the last day needs no reminder of that day.
        remindedDay = !slot.start().instant().minus(A_DAY_BEFORE).isAfter(now);
        return number;
    }

    /**
     * The entry is taken out of the company's calendars.
     *
     * @return the number of that state
     */
    int leave() {
        int number = next();
        toldStart = null;
        toldMinutes = null;
        toldSlot = null;
        toldTitle = null;
        toldWhere = null;
        toldMoment = null;
        toldRules = null;
        return number;
    }

    private int next() {
        if (toldStart != null) {
            calendarSequence++;
        }
        return calendarSequence;
    }

    /** Whether a reminder of the day is due, and not yet the one shortly before. */
    boolean isDayDue(Slot slot, Instant now) {
        Instant start = slot.start().instant();
        return !remindedDay
                && !start.minus(A_DAY_BEFORE).isAfter(now)
                && start.minus(SHORTLY_BEFORE).isAfter(now);
    }

    /** Whether the reminder shortly before the start is due. */
    boolean isSoonDue(Slot slot, Instant now) {
        Instant start = slot.start().instant();
        return !remindedSoon && !start.minus(SHORTLY_BEFORE).isAfter(now) && start.isAfter(now);
    }

    void remindedOfDay() {
        remindedDay = true;
    }

    void remindedSoon() {
        remindedDay = true;
        remindedSoon = true;
    }

    /** The number of the state that is true now, told or not: a calendar that is read instead of sent knows at once. */
    int sequence(Slot slot, Meeting meeting) {
        return isInCalendars() && !knows(slot, meeting) ? calendarSequence + 1 : calendarSequence;
    }
}
