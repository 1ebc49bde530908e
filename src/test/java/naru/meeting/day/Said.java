package naru.meeting.day;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.base.TimeZones;
import naru.testing.Trip;

/**
 * What a company is told of one of its meetings, wherever it reads it.
 *
 * @param state confirmed, cancelled, in line or offered, in the word that stands on the phone
 * @param there when it is at the venue
 * @param korea when that is in Korea
 */
record Said(String title, String state, When there, When korea, String place) {

    static final String CONFIRMED = "확정";
    static final String CANCELLED = "취소";
    static final String WAITING = "대기";
    static final String OFFERED = "자리 제안";

    /** As a calendar says it, which knows moments only. */
    static Said at(String title, String state, Instant start, Instant end, String place) {
        return new Said(title, state, When.in(Trip.VEGAS, start, end), When.in(TimeZones.KOREA, start, end), place);
    }

    /** A cancellation need not repeat where nobody has to be. */
    Said bare() {
        return state.equals(CANCELLED) ? new Said(title, state, there, korea, "") : this;
    }

    /** A day and the hours of it. */
    record When(MonthDay day, LocalTime from, LocalTime until) {

        private static final Pattern WORDS = Pattern.compile("(\\d+)월 (\\d+)일 \\(.\\) (\\d\\d:\\d\\d)–(\\d\\d:\\d\\d)");

        /** Reads it from a sentence. */
        static When read(String words) {
            Matcher found = WORDS.matcher(words);
            if (!found.find()) {
                throw new AssertionError("no time in: " + words);
            }
            return new When(
                    MonthDay.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))),
                    LocalTime.parse(found.group(3)),
                    LocalTime.parse(found.group(4)));
        }

        static When in(ZoneId zone, Instant start, Instant end) {
            LocalDateTime from = ZonedDateTime.ofInstant(start, zone).toLocalDateTime();
            LocalDateTime until = ZonedDateTime.ofInstant(end, zone).toLocalDateTime();
            return new When(MonthDay.from(from), from.toLocalTime(), until.toLocalTime());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d.%d. %s–%s", day.getMonthValue(), day.getDayOfMonth(), from, until);
        }
    }
}
