package naru.support;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters about what other bodies do with requests, and about what comes of replies. */
@Configuration
class FollowUpLetters {

    /** To another body; its link opens the request. */
    static final LetterKind REFERRED = LetterKind.of("referral.asked", "city", "body", "company", "request", "message")
            .needing("message", "link")
            .asConfidential();

    static final LetterKind TAKEN_BACK = LetterKind.of("referral.ended", "city", "body", "company", "request");
    static final LetterKind BODY_ANSWERED =
            LetterKind.of("referral.answered", "number", "company", "request", "body", "answer");
    static final LetterKind CHECK_BODY = LetterKind.of("referral.check", "number", "company", "request", "body", "due");

    /** To a company; its link takes the answer. */
    static final LetterKind ASKED_FOR_OUTCOMES = LetterKind.of("outcome.asked", "city", "company", "requests")
            .needing("requests", "link")
            .asConfidential();

    @Bean
    LetterKinds lettersOfFollowUps() {
        return new LetterKinds(REFERRED, TAKEN_BACK, BODY_ANSWERED, CHECK_BODY, ASKED_FOR_OUTCOMES);
    }
}
