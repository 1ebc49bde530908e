package naru.base;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threeten.bp.zone.ZoneRulesProvider;

/**
 * The zone rules Naru reckons with: the tz database as the ThreeTen backport ships it, because a JDK's own copy may be
 * older than a zone's newest law (see the decision of 2026-11-23 on zone rules). Every conversion between a wall clock
 * and an instant goes through here.
 */
public final class TimeZones {

    /** Where every reader of Naru lives. */
    public static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    /** Wall clocks on earth are at most so far from that of Greenwich. */
    public static final Duration FARTHEST = Duration.ofHours(14);

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final Pattern RELEASE = Pattern.compile("\\d{4}[a-z]");

    private static final Map<ZoneId, ZoneRules> RULES = new ConcurrentHashMap<>();

    private TimeZones() {}

    /** The release of the tz database in use, such as {@code 2026b}. */
    public static String release() {
        // The library adds from which edition of that release it was made: 2026bgtz.
        String edition = ZoneRulesProvider.getVersions(KOREA.getId()).lastKey();
        Matcher release = RELEASE.matcher(edition);
        return release.lookingAt() ? release.group() : edition;
    }

    /** Whether a release, or none in particular, is newer than the one in use: then others reckon better than we do. */
    public static boolean isBehind(@Nullable String other) {
        return other != null && other.compareTo(release()) > 0;
    }

    /** The zones that are named after a place, such as {@code America/Los_Angeles}, in the order of their ids. */
    public static List<ZoneId> places() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        return ZoneRulesProvider.getAvailableZoneIds().stream()
                .filter(known::contains)
                .filter(id -> PLACE.matcher(id).matches())
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    /** The rules of a zone as of {@link #release()}. */
    public static ZoneRules rules(ZoneId zone) {
        return RULES.computeIfAbsent(zone, TimeZones::load);
    }

    /**
     * The instant a wall clock shows this time. A time that the clock skips is moved on by the length of the gap; of a
     * time that it shows twice, the first is meant.
     */
    public static Instant instant(LocalDateTime wallClock, ZoneId zone) {
        ZoneRules rules = rules(zone);
        ZoneOffsetTransition gapOrOverlap = rules.getTransition(wallClock);
        ZoneOffset offset = gapOrOverlap == null ? rules.getOffset(wallClock) : gapOrOverlap.getOffsetBefore();
        return wallClock.toInstant(offset);
    }

    /** What the wall clock in a zone shows at an instant. */
    public static LocalDateTime wallClock(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, offset(instant, zone));
    }

    /** What day it is in Korea at an instant. */
    public static LocalDate dayInKorea(Instant instant) {
        return wallClock(instant, KOREA).toLocalDate();
    }

    /** How far the wall clock in a zone is from UTC at an instant. */
    public static ZoneOffset offset(Instant instant, ZoneId zone) {
        return rules(zone).getOffset(instant);
    }

    private static ZoneRules load(ZoneId zone) {
        if (zone instanceof ZoneOffset fixed) {
            return fixed.getRules();
        }
        org.threeten.bp.zone.ZoneRules rules = ZoneRulesProvider.getRules(zone.getId(), false);
        var first = org.threeten.bp.Instant.MIN;
        List<ZoneOffsetTransition> transitions =
                rules.getTransitions().stream().map(TimeZones::transition).toList();
        return ZoneRules.of(
                offset(rules.getStandardOffset(first)),
                offset(rules.getOffset(first)),
                List.of(), // standard offsets tell summer time from winter time, which nothing here asks
                transitions,
                rules.getTransitionRules().stream().map(TimeZones::rule).toList());
    }

    private static ZoneOffsetTransition transition(org.threeten.bp.zone.ZoneOffsetTransition t) {
        ZoneOffset before = offset(t.getOffsetBefore());
        return ZoneOffsetTransition.of(
                LocalDateTime.ofEpochSecond(t.toEpochSecond(), 0, before), before, offset(t.getOffsetAfter()));
    }

    private static ZoneOffsetTransitionRule rule(org.threeten.bp.zone.ZoneOffsetTransitionRule r) {
        return ZoneOffsetTransitionRule.of(
                Month.of(r.getMonth().getValue()),
                r.getDayOfMonthIndicator(),
                dayOfWeek(r.getDayOfWeek()),
                LocalTime.ofSecondOfDay(r.getLocalTime().toSecondOfDay()),
                r.isMidnightEndOfDay(),
                TimeDefinition.valueOf(r.getTimeDefinition().name()),
                offset(r.getStandardOffset()),
                offset(r.getOffsetBefore()),
                offset(r.getOffsetAfter()));
    }

    private static @Nullable DayOfWeek dayOfWeek(org.threeten.bp.@Nullable DayOfWeek day) {
        return day == null ? null : DayOfWeek.of(day.getValue());
    }

    private static ZoneOffset offset(org.threeten.bp.ZoneOffset offset) {
        return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds());
    }
}
