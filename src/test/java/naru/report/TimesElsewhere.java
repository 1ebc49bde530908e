package naru.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import naru.base.TimeWords;
import naru.base.WallTime;

/** Says one time in a process of its own, after the zone that the process believes to be in. */
final class TimesElsewhere {

    private TimesElsewhere() {}

    public static void main(String[] arguments) {
        WallTime start = new WallTime(LocalDateTime.parse("2027-01-12T16:00"), ZoneId.of("America/Vancouver"));
        Duration length = Duration.ofMinutes(20);
        System.out.println(ZoneId.systemDefault());
        System.out.println(TimeWords.there(start, length, Locale.KOREAN));
        System.out.println(TimeWords.korea(start, length, Locale.KOREAN));
        System.out.println(start.instant());
    }
}
