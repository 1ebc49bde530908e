package naru.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.LikePattern;
import naru.base.NotFound;
import naru.outbox.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which company a person speaks for, and whom to write to, for the services of other features: they decide first what
 * the asker may see. Views do not call it.
 */
@Component
@Transactional(readOnly = true, noRollbackFor = NotYetContact.class) // callers may go on without a company
public class CompanyBook {

    private final CompanyRepository companies;
    private final People people;

    CompanyBook(CompanyRepository companies, People people) {
        this.companies = companies;
        this.people = people;
    }

    /**
     * The company a person speaks for.
     *
     * @throws NotYetContact when they still wait to be confirmed, or were refused
     */
    public CompanySummary companyOf(UUID accountId) {
        return companies
                .findByContact(accountId)
                .filter(company -> company.speaks(accountId))
                .orElseThrow(NotYetContact::new)
                .summary();
    }

    /** Those of the companies that belong to the city in scope, by id. */
    public Map<UUID, CompanySummary> byId(Collection<UUID> ids) {
        return companies.findAllById(ids).stream()
                .map(Company::summary)
                .collect(Collectors.toMap(CompanySummary::id, Function.identity()));
    }

    /** The companies that the city in scope has approved. */
    public List<UUID> approved() {
        return companies.approved();
    }

    /** Those companies of the city in scope that have a text in their name, whatever the case. */
    public List<UUID> named(String text) {
        return companies.named(LikePattern.containing(text));
    }

    /**
     * The people who speak for a company.
     *
     * @throws NotFound when the city in scope has no such company
     */
    public List<Recipient> contacts(UUID companyId) {
        Company company = companies.findById(companyId).orElseThrow(() -> new NotFound(companyId));
        List<UUID> ids = company.contacts().stream()
                .map(Contact::accountId)
                .filter(company::speaks)
                .toList();
        Map<UUID, AccountSummary> accounts = people.byId(ids);
        return ids.stream()
                .map(accounts::get)
                .filter(account -> account != null && account.open())
                .map(account -> new Recipient(account.id(), account.name(), account.email(), account.language()))
                .toList();
    }
}
