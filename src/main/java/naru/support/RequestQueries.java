package naru.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.People;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is read of requests. */
@Service
@Transactional(readOnly = true)
public class RequestQueries {

    private final RequestRepository requests;
    private final InboxSearch search;
    private final RequestAssembler assembler;
    private final OwnRequestAssembler own;
    private final CompanyBook companies;
    private final People people;
    private final CurrentUser user;

    RequestQueries(
            RequestRepository requests,
            InboxSearch search,
            RequestAssembler assembler,
            OwnRequestAssembler own,
            CompanyBook companies,
            People people,
            CurrentUser user) {
        this.requests = requests;
        this.search = search;
        this.assembler = assembler;
        this.own = own;
        this.companies = companies;
        this.people = people;
        this.user = user;
    }

    /**
     * The requests of one's own city, those that wait for a reply first, the most urgent on top.
     *
     * @param offset how many to pass over
     */
    @ForOfficials
    public List<RequestSummary> inbox(InboxFilter filter, int offset, int limit) {
        return those(search.page(filter, asker(), offset, limit));
    }

    /** How many requests {@link #inbox} has. */
    @ForOfficials
    public int countInbox(InboxFilter filter) {
        return search.count(filter, asker());
    }

    /** Which the first requests of the {@link #inbox} are. */
    @ForOfficials
    public List<UUID> inboxIds(InboxFilter filter, int limit) {
        return search.page(filter, asker(), 0, limit);
    }

    /** Those of the requests that one's own city has, in this order. */
    @ForOfficials
    public List<RequestSummary> those(Collection<UUID> requestIds) {
        LocalDate today = assembler.today();
        Map<UUID, RequestSummary> found = requests.lines(requestIds).stream()
                .map(line -> line.summary(today))
                .collect(Collectors.toMap(RequestSummary::id, Function.identity()));
        return requestIds.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }

    /**
     * The request at a place in the {@link #inbox}, with those just before and after it; fewer at either end. What stood
     * there may have moved on: then those around it are those that were around it.
     */
    @ForOfficials
    public List<InboxPlace> around(InboxFilter filter, InboxKey key) {
        return search.around(filter, asker(), key);
    }

    /**
     * All about a request.
     *
     * @throws NotFound when one's own city has no such request
     */
    @ForOfficials
    public RequestDetails details(UUID id) {
        return assembler.details(requests.findById(id).orElseThrow(() -> new NotFound(id)));
    }

    /** To whom requests can be assigned. */
    @ForOfficials
    public List<Colleague> colleagues() {
        return people.officials().stream()
                .map(person -> new Colleague(person.id(), person.name(), person.unitId()))
                .toList();
    }

    /** The requests of one's own company, the latest first; none while one waits to be confirmed. */
    @ForContacts
    public List<OwnRequest> mine() {
        try {
            return own.list(requests.findByOriginCompanyIdOrderByReceivedAtDescNumberDesc(myCompany()));
        } catch (NotYetContact waiting) {
            return List.of();
        }
    }

    /**
     * One request of one's own company.
     *
     * @throws NotFound when one's own company has no such request
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    public OwnRequestDetails mine(UUID id) {
        UUID company = myCompany();
        return requests.findById(id)
                .filter(request -> request.origin().companyId().equals(company))
                .map(own::details)
                .orElseThrow(() -> new NotFound(id));
    }

    private UUID myCompany() {
        return companies.companyOf(user.get().accountId()).id();
    }

    private InboxSearch.Asker asker() {
        return new InboxSearch.Asker(user.get().accountId(), assembler.today());
    }
}
