package naru.company;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to the people of a company about its account. */
@Configuration
class CompanyLetters {

    static final LetterKind WELCOME = LetterKind.of("company.welcome", "company");
    static final LetterKind APPROVED = LetterKind.of("company.approved", "company");
    static final LetterKind REFUSED =
            LetterKind.of("company.refused", "company", "reason").needing("reason");
    static final LetterKind JOINING = LetterKind.of("company.joining", "company");
    static final LetterKind ASKED = LetterKind.of("company.asked", "asker", "company");
    static final LetterKind CONFIRMED = LetterKind.of("company.confirmed", "company");
    static final LetterKind KNOWN = LetterKind.of("company.known").needing("link");

    @Bean
    LetterKinds lettersOfCompanies() {
        return new LetterKinds(WELCOME, APPROVED, REFUSED, JOINING, ASKED, CONFIRMED, KNOWN);
    }
}
