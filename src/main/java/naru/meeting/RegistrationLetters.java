package naru.meeting;

import java.util.Arrays;
import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to a company about its registrations. */
@Configuration
class RegistrationLetters {

    private static final String[] WHAT_WHEN_WHERE = {"meeting", "there", "korea", "place", "members"};

    static final LetterKind CONFIRMED = LetterKind.of("registration.confirmed", WHAT_WHEN_WHERE);
    static final LetterKind MOVED = LetterKind.of("registration.moved", with("before"));
    static final LetterKind RULES = LetterKind.of("registration.rules", with("was"));
    static final LetterKind WITHDRAWN = LetterKind.of("registration.withdrawn", with("reason"));
    static final LetterKind CANCELLED = LetterKind.of("registration.cancelled", with("reason"));
    static final LetterKind DECLINED =
            LetterKind.of("registration.declined", with("reason")).needing("reason");
    static final LetterKind HOLD_ENDED = LetterKind.of("registration.hold-ended", WHAT_WHEN_WHERE);
    static final LetterKind WAITLISTED = LetterKind.of("registration.waitlisted", WHAT_WHEN_WHERE);
    static final LetterKind OFFERED =
            LetterKind.of("registration.offered", with("until")).needing("until", "link");
    static final LetterKind OFFER_ENDED = LetterKind.of("registration.offer-ended", WHAT_WHEN_WHERE);
    static final LetterKind TOMORROW = LetterKind.of("registration.tomorrow", WHAT_WHEN_WHERE);
    static final LetterKind SOON = LetterKind.of("registration.soon", WHAT_WHEN_WHERE);

    @Bean
    LetterKinds lettersOfRegistrations() {
        return new LetterKinds(
                CONFIRMED,
                MOVED,
                RULES,
                WITHDRAWN,
                CANCELLED,
                DECLINED,
                HOLD_ENDED,
                WAITLISTED,
                OFFERED,
                OFFER_ENDED,
                TOMORROW,
                SOON);
    }

    private static String[] with(String fact) {
        String[] facts = Arrays.copyOf(WHAT_WHEN_WHERE, WHAT_WHEN_WHERE.length + 1);
        facts[WHAT_WHEN_WHERE.length] = fact;
        return facts;
    }
}
