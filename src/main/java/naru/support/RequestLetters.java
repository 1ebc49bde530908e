package naru.support;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters about requests: to the company, and to those who answer. */
@Configuration
class RequestLetters {

    static final LetterKind RECEIVED =
            LetterKind.of("request.received", "company", "requests").needing("requests");
    static final LetterKind REPLIED = LetterKind.of(
                    "request.replied", "company", "number", "request", "decision", "reply", "replied")
            .needing("reply");

    static final LetterKind ASKED = LetterKind.of("request.asked", "company", "number", "request", "question")
            .needing("question");
    static final LetterKind DUE =
            LetterKind.of("request.due", "count", "requests").needing("requests");

    @Bean
    LetterKinds lettersOfRequests() {
        return new LetterKinds(RECEIVED, REPLIED, ASKED, DUE);
    }
}
