package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.People;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.Name;
import naru.base.TimeZones;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.delegation.DelegationBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts requests together with the names behind their ids: a fixed number of queries, however many there are. */
@Component
class RequestAssembler {

    private final CategoryRepository categories;
    private final CompanyBook companies;
    private final DelegationBook delegations;
    private final Units units;
    private final People people;
    private final Clock clock;

    RequestAssembler(
            CategoryRepository categories,
            CompanyBook companies,
            DelegationBook delegations,
            Units units,
            People people,
            Clock clock) {
        this.categories = categories;
        this.companies = companies;
        this.delegations = delegations;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** Which day it is in Korea. */
    LocalDate today() {
        return TimeZones.wallClock(clock.instant(), TimeZones.KOREA).toLocalDate();
    }

    List<RequestSummary> summaries(List<SupportRequest> requests) {
        Map<UUID, CompanySummary> companiesById = companies.byId(ids(requests, SupportRequest::companyId));
        Map<UUID, CategorySummary> categoriesById = categories();
        Map<UUID, Name> unitsById = units();
        Map<UUID, AccountSummary> peopleById = people.byId(ids(requests, SupportRequest::assigneeId));
        LocalDate today = today();
        return requests.stream()
                .map(request -> new RequestSummary(
                        request.id(),
                        request.number(),
                        known(companiesById, request.companyId()).name(),
                        known(categoriesById, request.categoryId()).name(),
                        request.sentence(),
                        find(unitsById, request.ownerUnitId()),
                        nameOf(peopleById, request.assigneeId()),
                        request.dueOn(),
                        request.isOverdue(today),
                        request.state()))
                .toList();
    }

    RequestDetails details(SupportRequest request) {
        List<Step> history = request.history();
        Set<UUID> involved = Stream.concat(
                        Stream.of(request.raisedBy(), request.assigneeId(), request.repliedBy()),
                        history.stream().flatMap(step -> Stream.of(step.by(), step.personId())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AccountSummary> peopleById = people.byId(involved);
        Map<UUID, Name> unitsById = units();
        UUID delegation = request.delegationId();
        return new RequestDetails(
                request.id(),
                request.version(),
                request.number(),
                known(companies.byId(List.of(request.companyId())), request.companyId()),
                delegation == null ? null : delegations.get(delegation).title(),
                request.registrationId(),
                known(categories(), request.categoryId()),
                request.sentence(),
                known(peopleById, request.raisedBy()).name(),
                request.receivedAt(),
                request.dueOn(),
                request.isOverdue(today()),
                request.state(),
                request.ownerUnitId(),
                find(unitsById, request.ownerUnitId()),
                request.assigneeId(),
                nameOf(peopleById, request.assigneeId()),
                request.decision(),
                reply(request, peopleById),
                history.stream().map(step -> entry(step, unitsById, peopleById)).toList());
    }

    List<OwnRequest> own(List<SupportRequest> requests) {
        Map<UUID, CategorySummary> categoriesById = categories();
        Map<UUID, Name> unitsById = units();
        return requests.stream()
                .map(request -> new OwnRequest(
                        request.id(),
                        request.number(),
                        known(categoriesById, request.categoryId()).name(),
                        request.sentence(),
                        find(unitsById, request.ownerUnitId()),
                        request.receivedAt(),
                        request.dueOn(),
                        request.state(),
                        request.decision(),
                        request.replyText(),
                        request.repliedAt()))
                .toList();
    }

    OwnRequestDetails ownDetails(SupportRequest request) {
        Map<RequestState, java.time.Instant> reached = new EnumMap<>(RequestState.class);
        request.history().forEach(step -> reached.putIfAbsent(step.move().reaches(), step.at()));
        return new OwnRequestDetails(own(List.of(request)).getFirst(), reached);
    }

    private static TimelineEntry entry(Step step, Map<UUID, Name> units, Map<UUID, AccountSummary> people) {
        return new TimelineEntry(
                step.at(),
                known(people, step.by()).name(),
                step.move(),
                find(units, step.unitId()),
                nameOf(people, step.personId()),
                step.decision(),
                step.note());
    }

    private static @Nullable Reply reply(SupportRequest request, Map<UUID, AccountSummary> people) {
        String text = request.replyText();
        return text == null
                ? null
                : new Reply(
                        text,
                        String.valueOf(nameOf(people, request.repliedBy())),
                        Objects.requireNonNull(request.repliedAt()));
    }

    private Map<UUID, CategorySummary> categories() {
        return categories.findAll().stream()
                .map(Category::summary)
                .collect(Collectors.toMap(CategorySummary::id, Function.identity()));
    }

    private Map<UUID, Name> units() {
        return units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private static Set<UUID> ids(
            Collection<SupportRequest> requests, Function<SupportRequest, ? extends @Nullable UUID> id) {
        return requests.stream()
                .flatMap(request -> Stream.ofNullable(id.apply(request)))
                .collect(Collectors.toSet());
    }

    private static @Nullable String nameOf(Map<UUID, AccountSummary> people, @Nullable UUID id) {
        AccountSummary person = find(people, id);
        return person == null ? null : person.name();
    }

    private static <T> @Nullable T find(Map<UUID, T> byId, @Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    private static <T> T known(Map<UUID, T> byId, UUID id) {
        return Objects.requireNonNull(byId.get(id), () -> "the store lost " + id);
    }
}
