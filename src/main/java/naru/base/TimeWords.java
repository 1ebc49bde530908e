package naru.base;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a time is put to a person, the same on every screen, in every mail and on paper: the venue's time with its zone,
 * and Korean time beside it.
 */
public final class TimeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TimeWords() {}

    /** "1월 10일 (목)", "Thu 10 Jan". */
    public static String day(LocalDate date, Locale locale) {
        return date.format(
                isKorean(locale)
                        ? DateTimeFormatter.ofPattern("M월 d일 (E)", Locale.KOREAN)
                        : DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH));
    }

    /** "2019년 1월 10일 (목)", "Thu 10 Jan 2019". */
    public static String dayOfYear(LocalDate date, Locale locale) {
        return date.format(
                isKorean(locale)
                        ? DateTimeFormatter.ofPattern("yyyy년 M월 d일 (E)", Locale.KOREAN)
                        : DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH));
    }

    /** "14:00–14:20". */
    public static String span(WallTime start, Duration length) {
        return TIME.format(start.local()) + "–" + TIME.format(start.plus(length).local());
    }

    /** Both on one wall. */
    private static String span(WallTime start, WallTime end, Locale locale) {
        String from = day(start.date(), locale) + " " + TIME.format(start.local());
        return start.date().equals(end.date())
                ? from + "–" + TIME.format(end.local())
                : from + " – " + day(end.date(), locale) + " " + TIME.format(end.local());
    }

    /** "1월 10일 (목) 14:00–14:20 미 태평양 시간 (UTC−8)": the time at the venue, with its zone. */
    public static String there(WallTime start, Duration length, Locale locale) {
        return there(start, start.plus(length), locale);
    }

    /**
     * From one time to another, with their zone: both days over midnight, "1월 10일 (목) 23:30 – 1월 11일 (금) 01:00 미 태평양
     * 시간 (UTC−8)", and both zones of a journey, "1월 13일 (수) 11:30 밴쿠버 시간 (UTC−7) → 1월 14일 (목) 16:20 한국 시간 (UTC+9)".
     */
    public static String there(WallTime start, WallTime end, Locale locale) {
        if (start.zone().equals(end.zone()) && start.offset().equals(end.offset())) {
            return span(start, end, locale) + " " + zone(start, locale);
        }
        return there(start, locale) + " → " + there(end, locale);
    }

    /** "2019년 1월 10일 (목) 14:00–14:20 미 태평양 시간 (UTC−8)": as {@link #there}, where the year is not plain. */
    public static String thereOfYear(WallTime start, Duration length, Locale locale) {
        return dayOfYear(start.date(), locale) + " " + span(start, length) + " " + zone(start, locale);
    }

    /** "1월 10일 (목) 14:00 미 태평양 시간 (UTC−8)": a moment at the venue, with its zone. */
    public static String there(WallTime time, Locale locale) {
        return day(time.date(), locale) + " " + TIME.format(time.local()) + " " + zone(time, locale);
    }

    /** "한국 1월 11일 (금) 07:00–07:20": the same time in Korea. */
    public static String korea(WallTime start, Duration length, Locale locale) {
        return korea(start, start.plus(length), locale);
    }

    /** The same in Korea; over midnight with both days: "한국 1월 11일 (금) 23:30 – 1월 12일 (토) 01:00". */
    public static String korea(WallTime start, WallTime end, Locale locale) {
        return (isKorean(locale) ? "한국 " : "Korea ") + span(start.inKorea(), end.inKorea(), locale);
    }

    /** "한국 1월 11일 (금) 07:00": the same moment in Korea. */
    public static String korea(WallTime time, Locale locale) {
        WallTime korean = time.inKorea();
        return (isKorean(locale) ? "한국 " : "Korea ") + day(korean.date(), locale) + " " + TIME.format(korean.local());
    }

    /** An instant as a Korean office reads it: "2019년 1월 11일 (금) 07:00". */
    public static String moment(Instant instant, Locale locale) {
        WallTime korean = WallTime.at(instant, TimeZones.KOREA);
        return dayOfYear(korean.date(), locale) + " " + TIME.format(korean.local());
    }

    /** The hour of an instant in Korea: "07:00". */
    public static String hour(Instant instant) {
        return TIME.format(WallTime.at(instant, TimeZones.KOREA).local());
    }

    /** What the clock on the wall shows: "14:00". */
    public static String hour(WallTime time) {
        return TIME.format(time.local());
    }

    /** "밴쿠버 시간", "Vancouver Time". */
    public static String zone(ZoneId zone, Locale locale) {
        return ZoneNames.of(zone, locale);
    }

    /** "미 태평양 시간 (UTC−8)", "밴쿠버 시간 (UTC−7)". */
    public static String zone(WallTime time, Locale locale) {
        return zone(time.zone(), locale) + " (" + utc(time.offset()) + ")";
    }

    private static String utc(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        String sign = minutes < 0 ? "−" : "+";
        int rest = Math.abs(minutes) % 60;
        return "UTC" + sign + Math.abs(minutes) / 60 + (rest == 0 ? "" : String.format(Locale.ROOT, ":%02d", rest));
    }

    private static boolean isKorean(Locale locale) {
        return locale.getLanguage().equals("ko");
    }
}
