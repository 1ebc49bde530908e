package naru.itinerary;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to members of a delegation. */
@Configuration
class ItineraryLetters {

    static final LetterKind PUBLISHED = LetterKind.of("itinerary.published", "delegation", "number", "changes");

    /** For members without an account, with the address of their own page. */
    static final LetterKind PHONE =
            LetterKind.of("itinerary.phone", "delegation", "number", "changes").needing("link");

    /** For everybody, with or without an account, when the rules of a zone change. */
    static final LetterKind RULES =
            LetterKind.of("itinerary.rules", "delegation", "number", "changes").needing("link");

    @Bean
    LetterKinds lettersOfItineraries() {
        return new LetterKinds(PUBLISHED, PHONE, RULES);
    }
}
