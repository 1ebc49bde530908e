package naru.company;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.base.access.ForStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The companies of one's own city for its staff, and one's own company for its contacts. */
@Service
@Transactional
public class Companies {

    private final CompanyRepository companies;
    private final CompanyBook book;
    private final CompanyMail mail;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companies(
            CompanyRepository companies,
            CompanyBook book,
            CompanyMail mail,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.companies = companies;
        this.book = book;
        this.mail = mail;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** All companies with their people, the newest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<CompanyDetails> all() {
        List<Company> all = companies.findAllByOrderByCreatedAtDesc();
        Map<UUID, AccountSummary> accounts = people.byId(all.stream()
                .flatMap(company -> company.contacts().stream())
                .map(Contact::accountId)
                .toList());
        return all.stream().map(company -> details(company, accounts)).toList();
    }

    /**
     * One company.
     *
     * @throws NotFound when one's own city has no such company
     */
    @ForStaff
    @Transactional(readOnly = true)
    public CompanySummary get(UUID companyId) {
        return load(companyId).summary();
    }

    /**
     * Approved companies to choose from, by name.
     *
     * @param typed  a part of the name in either language, or nothing for all
     * @param offset how many to pass over, a multiple of {@code limit}
     */
    @ForStaff
    @Transactional(readOnly = true)
    public List<CompanySummary> search(String typed, int offset, int limit) {
        return companies.search(typed.strip(), PageRequest.of(offset / limit, limit)).stream()
                .map(Company::summary)
                .toList();
    }

    /**
     * Lets a company take part.
     *
     * @throws NotFound when one's own city has no such company
     * @throws CompanyAlreadyDecided when somebody else did
     */
    @ForStaff
    public void approve(UUID companyId) {
        Company company = load(companyId);
        company.approve(user.get().accountId(), clock.instant());
        mail.approved(company);
        changed(company);
    }

    /**
     * Turns a sign-up down; the company reads the reason.
     *
     * @throws NotFound when one's own city has no such company
     * @throws CompanyAlreadyDecided when somebody else decided before
     */
    @ForStaff
    public void refuse(UUID companyId, String reason) {
        Company company = load(companyId);
        company.refuse(reason, user.get().accountId(), clock.instant());
        mail.refused(company, reason);
        changed(company);
    }

    /**
     * Lets a further person speak for a company, as the city.
     *
     * @throws NotFound when one's own city has no such company, or it no such person
     * @throws ContactAlreadyDecided when somebody else decided before
     */
    @ForStaff
    public void confirmContact(UUID companyId, UUID accountId) {
        confirm(load(companyId), accountId);
    }

    /**
     * Does not let a person speak for a company, as the city.
     *
     * @throws NotFound when one's own city has no such company, or it no such person
     * @throws ContactAlreadyDecided when somebody else decided before
     */
    @ForStaff
    public void refuseContact(UUID companyId, UUID accountId) {
        Company company = load(companyId);
        company.refuseContact(accountId);
        changed(company);
    }

    /** One's own company; a person who still waits to be confirmed sees its name, but not its people. */
    @ForContacts
    @Transactional(readOnly = true)
    public CompanyDetails mine() {
        Company company = own();
        if (!company.speaks(user.get().accountId())) {
            return new CompanyDetails(company.summary(), company.version(), List.of());
        }
        return details(
                company,
                people.byId(company.contacts().stream().map(Contact::accountId).toList()));
    }

    /** Whether the person who asks speaks for their company, or still waits to be confirmed. */
    @ForContacts
    @Transactional(readOnly = true)
    public boolean amConfirmed() {
        return own().speaks(user.get().accountId());
    }

    /**
     * Corrects the profile of one's own company.
     *
     * @throws NotYetContact when the person does not speak for it
     * @throws ChangedMeanwhile when a colleague saved first
     */
    @ForContacts
    public void edit(EditCompany command) {
        Company company = spokenFor();
        ChangedMeanwhile.check(command.version(), company.version());
        company.rename(command.name());
        changed(company);
    }

    /**
     * Lets a colleague speak for one's own company too.
     *
     * @throws NotYetContact when the person who asks does not speak for it
     * @throws NotFound when the company has no such person
     */
    @ForContacts
    public void confirmColleague(UUID accountId) {
        confirm(spokenFor(), accountId);
    }

    /**
     * Does not let a person speak for one's own company.
     *
     * @throws NotYetContact when the person who asks does not speak for it
     * @throws NotFound when the company has no such person
     */
    @ForContacts
    public void refuseColleague(UUID accountId) {
        Company company = spokenFor();
        company.refuseContact(accountId);
        changed(company);
    }

    private void confirm(Company company, UUID accountId) {
        company.confirmContact(accountId);
        book.contacts(company.id()).stream()
                .filter(person -> accountId.equals(person.accountId()))
                .forEach(person -> mail.confirmed(company, person));
        changed(company);
    }

    private void changed(Company company) {
        events.publishEvent(new CompanyChanged(company.city(), company.id()));
    }

    private Company load(UUID companyId) {
        return companies.findById(companyId).orElseThrow(() -> new NotFound(companyId));
    }

    private Company own() {
        UUID me = user.get().accountId();
        return companies.findByContact(me).orElseThrow(() -> new NotFound(me));
    }

    private Company spokenFor() {
        Company company = own();
        if (!company.speaks(user.get().accountId())) {
            throw new NotYetContact();
        }
        return company;
    }

    private static CompanyDetails details(Company company, Map<UUID, AccountSummary> accounts) {
        List<ContactDetails> contacts = company.contacts().stream()
                .map(contact -> details(contact, Objects.requireNonNull(accounts.get(contact.accountId()))))
                .toList();
        return new CompanyDetails(company.summary(), company.version(), contacts);
    }

    private static ContactDetails details(Contact contact, AccountSummary account) {
        return new ContactDetails(
                account.id(), account.name(), account.email(), account.phone(), contact.state(), contact.since());
    }
}
