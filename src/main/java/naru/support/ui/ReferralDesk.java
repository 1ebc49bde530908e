package naru.support.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Name;
import naru.base.TimeZones;
import naru.support.Bodies;
import naru.support.BodySummary;
import naru.support.Referrals;
import org.springframework.stereotype.Component;

/** What handing a request over needs at hand. */
@Component
record ReferralDesk(Referrals referrals, Bodies bodies, Clock clock) {

    private static final int DAYS_TO_NEXT_CHECK = 7;

    /** The day of the next check unless somebody chooses another. */
    LocalDate usualCheck() {
        return today().plusDays(DAYS_TO_NEXT_CHECK);
    }

    /** Which day it is in Korea. */
    LocalDate today() {
        return TimeZones.dayInKorea(clock.instant());
    }

    List<String> names(Locale language) {
        return bodies.all().stream().map(body -> body.name().in(language)).toList();
    }

    /** The body of that name, in either language; one that is not known yet is added. */
    UUID body(String name, Locale language) {
        return bodies.all().stream()
                .filter(body -> body.name().in(language).equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(BodySummary::id)
                .orElseGet(() -> bodies.add(new Name(name, "")));
    }
}
