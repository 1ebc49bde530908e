package naru.support;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to those of the city who answer a request. */
@Configuration
class OwnerLetters {

    static final LetterKind REOPENED = LetterKind.of("request.reopened", "company", "number", "request", "reason")
            .needing("reason");
    static final LetterKind SUBMITTED = LetterKind.of("reply.submitted", "company", "number", "request", "writer");
    static final LetterKind SENT_BACK = LetterKind.of("reply.sent-back", "company", "number", "request", "reason")
            .needing("reason");

    @Bean
    LetterKinds lettersToOwners() {
        return new LetterKinds(REOPENED, SUBMITTED, SENT_BACK);
    }
}
