package naru.company;

import java.util.Map;
import java.util.UUID;
import naru.account.NewContact;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of a company are told about its account. */
@Component
class CompanyMail {

    private static final String COMPANY = "company";
    private static final String PAGE = "our-company";

    private final Outbox outbox;
    private final CompanyBook book;

    CompanyMail(Outbox outbox, CompanyBook book) {
        this.outbox = outbox;
        this.book = book;
    }

    /** By mail alone: whoever signed up with the address need not be the one it belongs to. */
    void remind(NewContact contact) {
        outbox.hand(new Letter(CompanyLetters.KNOWN, recipient(null, contact), "login", Map.of()));
    }

    void welcome(Company company, UUID person, NewContact contact) {
        tell(CompanyLetters.WELCOME, company, recipient(person, contact));
    }

    void joining(Company company, UUID person, NewContact contact) {
        tell(CompanyLetters.JOINING, company, recipient(person, contact));
        for (Recipient colleague : book.contacts(company.id())) {
            outbox.hand(new Letter(
                    CompanyLetters.ASKED,
                    colleague,
                    PAGE,
                    Map.of("asker", contact.name(), COMPANY, name(company, colleague))));
        }
    }

    void approved(Company company) {
        book.contacts(company.id()).forEach(contact -> tell(CompanyLetters.APPROVED, company, contact));
    }

    void refused(Company company, String reason) {
        for (Recipient contact : book.contacts(company.id())) {
            outbox.hand(new Letter(
                    CompanyLetters.REFUSED, contact, PAGE, Map.of(COMPANY, name(company, contact), "reason", reason)));
        }
    }

    void confirmed(Company company, Recipient person) {
        tell(CompanyLetters.CONFIRMED, company, person);
    }

    private void tell(LetterKind kind, Company company, Recipient to) {
        outbox.hand(new Letter(kind, to, PAGE, Map.of(COMPANY, name(company, to))));
    }

    private static Recipient recipient(@Nullable UUID account, NewContact contact) {
        return new Recipient(account, contact.name(), contact.email(), contact.language());
    }

    private static String name(Company company, Recipient reader) {
        return company.summary().name().in(reader.language());
    }
}
