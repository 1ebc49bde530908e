package naru.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import naru.base.TimeZones;
import naru.base.WallTime;

/** A time worth travelling to. */
public enum Moment {
    /** The real time. */
    TODAY {
        @Override
        public void travel(DemoClock clock) {
            clock.returnToNow();
        }
    },
    /** Companies register for the trip of January 2027. */
    REGISTERING {
        @Override
        public void travel(DemoClock clock) {
            clock.travelTo(instant("2026-11-23T10:00", TimeZones.KOREA));
        }
    },
    /** The last of the day's one-to-one meetings in Las Vegas has just begun: the outcome of each can be recorded. */
    MEETING_DAY {
        @Override
        public void travel(DemoClock clock) {
            clock.travelTo(instant("2027-01-07T16:45", Shows.LAS_VEGAS));
        }
    },
    /** Replies to what companies asked for on that day are due, or late by a few days. */
    REPLIES_DUE {
        @Override
        public void travel(DemoClock clock) {
            clock.travelTo(instant("2027-01-27T10:00", TimeZones.KOREA));
        }
    },
    /** Three months after replies: companies are asked what came of them. */
    THREE_MONTHS_LATER {
        @Override
        public void travel(DemoClock clock) {
            clock.travelTo(instant("2027-04-28T10:00", TimeZones.KOREA));
        }
    };

    /** Makes it that time for everyone in the demonstration. */
    public abstract void travel(DemoClock clock);

    /** The translation key of what its button says. */
    public String labelKey() {
        return "demo.moment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant instant(String local, ZoneId zone) {
        return new WallTime(LocalDateTime.parse(local), zone).instant();
    }
}
