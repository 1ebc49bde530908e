package naru.support;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to a company about its requests. */
@Configuration
class RequestLetters {

    static final LetterKind RECEIVED =
            LetterKind.of("request.received", "company", "requests").needing("requests");
    static final LetterKind REPLIED = LetterKind.of(
                    "request.replied", "company", "number", "request", "decision", "reply", "replied")
            .needing("reply");

    @Bean
    LetterKinds lettersOfRequests() {
        return new LetterKinds(RECEIVED, REPLIED);
    }
}
