package naru.company;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import naru.account.Accounts;
import naru.account.Cities;
import naru.account.EmailTaken;
import naru.base.NotFound;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a company comes in. What the visitor is told is always the same, "look into your mail": neither whether an address
 * is known nor whether a company has signed up can be learnt here. The mail says what really happened.
 */
@Service
public class SignUp {

    private final CompanyRepository companies;
    private final Accounts accounts;
    private final Cities cities;
    private final CompanyMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignUp(
            CompanyRepository companies,
            Accounts accounts,
            Cities cities,
            CompanyMail mail,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.companies = companies;
        this.accounts = accounts;
        this.cities = cities;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes a sign-up. A company whose number is new waits for the city's approval; a further person of a known company
     * waits to be confirmed by its contacts or by the city; whoever has an account already is reminded of it by mail.
     *
     * @throws NotFound when there is no such city
     */
    @ForAnyone
    public void submit(SignUpCompany command) {
        String city = cities.get(command.city()).code();
        CityScope.in(city, () -> {
            try {
                transaction.executeWithoutResult(status -> admit(command, city));
            } catch (EmailTaken known) {
                transaction.executeWithoutResult(status -> mail.remind(command.contact()));
            }
        });
    }

    private void admit(SignUpCompany command, String city) {
        UUID person = accounts.open(command.contact());
        Optional<Company> known = companies.findByNumber(command.number());
        if (known.isPresent()) {
            mail.joining(known.get(), person, command.contact());
            known.get().ask(person, clock.instant());
            events.publishEvent(new CompanyChanged(city, known.get().id()));
        } else {
            Company company = companies.save(new Company(command.number(), command.name(), person, clock.instant()));
            mail.welcome(company, person, command.contact());
            events.publishEvent(new CompanyChanged(city, company.id()));
        }
    }
}
