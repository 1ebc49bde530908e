package naru.company;

import java.util.Locale;
import naru.account.NewContact;
import naru.base.EmailAddress;
import naru.base.Portal;
import naru.base.Words;
import naru.outbox.Mail;
import naru.outbox.Outbox;
import org.springframework.stereotype.Component;

/** What the people of a company are told by mail about its account. */
@Component
class CompanyMail {

    private final Outbox outbox;
    private final CompanyBook book;
    private final Words words;
    private final Portal portal;

    CompanyMail(Outbox outbox, CompanyBook book, Words words, Portal portal) {
        this.outbox = outbox;
        this.book = book;
        this.words = words;
        this.portal = portal;
    }

    void remind(NewContact contact) {
        hand(contact.email(), contact.language(), "mail.company.known", contact.name(), "");
    }

    void welcome(Company company, NewContact contact) {
        hand(
                contact.email(),
                contact.language(),
                "mail.company.welcome",
                contact.name(),
                name(company, contact.language()));
    }

    void joining(Company company, NewContact contact) {
        hand(
                contact.email(),
                contact.language(),
                "mail.company.joining",
                contact.name(),
                name(company, contact.language()));
        for (Recipient colleague : book.contacts(company.id())) {
            hand(
                    colleague.email(),
                    colleague.language(),
                    "mail.company.asked",
                    contact.name(),
                    name(company, colleague.language()));
        }
    }

    void approved(Company company) {
        tellAll(company, "mail.company.approved", "");
    }

    void refused(Company company, String reason) {
        tellAll(company, "mail.company.refused", reason);
    }

    void confirmed(Company company, Recipient person) {
        hand(
                person.email(),
                person.language(),
                "mail.company.confirmed",
                person.name(),
                name(company, person.language()));
    }

    private void tellAll(Company company, String key, String reason) {
        for (Recipient contact : book.contacts(company.id())) {
            Locale language = contact.language();
            hand(contact.email(), language, key, contact.name(), name(company, language), reason);
        }
    }

    private static String name(Company company, Locale language) {
        return company.summary().name().in(language);
    }

    private void hand(EmailAddress to, Locale language, String key, String... arguments) {
        String text = words.say(language, key + ".text", (Object[]) arguments) + "\n\n" + portal.link("login");
        outbox.hand(
                new Mail(to, language, words.say(language, key + ".subject", (Object[]) arguments), text, null, false));
    }
}
