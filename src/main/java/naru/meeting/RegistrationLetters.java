package naru.meeting;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to a company about its registrations. */
@Configuration
class RegistrationLetters {

    static final LetterKind CONFIRMED =
            LetterKind.of("registration.confirmed", "meeting", "there", "korea", "place", "members");
    static final LetterKind DECLINED = LetterKind.of(
                    "registration.declined", "meeting", "there", "korea", "place", "members", "reason")
            .needing("reason");
    static final LetterKind WITHDRAWN =
            LetterKind.of("registration.withdrawn", "meeting", "there", "korea", "place", "members");

    @Bean
    LetterKinds lettersOfRegistrations() {
        return new LetterKinds(CONFIRMED, DECLINED, WITHDRAWN);
    }
}
