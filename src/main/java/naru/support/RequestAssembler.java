package naru.support;

import java.time.Clock;
import java.time.LocalDate;
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
import naru.delegation.DelegationBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a request together with all that hangs on it and the names behind the ids. */
@Component
class RequestAssembler {

    private final RequestRepository requests;
    private final ReplyRepository replies;
    private final NoteRepository notes;
    private final InquiryRepository inquiries;
    private final ReferralAssembler referrals;
    private final OutcomeDesk outcomes;
    private final RelationAssembler relations;
    private final CategoryRepository categories;
    private final CompanyBook companies;
    private final DelegationBook delegations;
    private final Units units;
    private final ReplyAssembler answers;
    private final Papers papers;
    private final People people;
    private final Clock clock;

    RequestAssembler(
            RequestRepository requests,
            ReplyRepository replies,
            NoteRepository notes,
            InquiryRepository inquiries,
            ReferralAssembler referrals,
            OutcomeDesk outcomes,
            RelationAssembler relations,
            CategoryRepository categories,
            CompanyBook companies,
            DelegationBook delegations,
            Units units,
            ReplyAssembler answers,
            Papers papers,
            People people,
            Clock clock) {
        this.requests = requests;
        this.replies = replies;
        this.notes = notes;
        this.inquiries = inquiries;
        this.referrals = referrals;
        this.outcomes = outcomes;
        this.relations = relations;
        this.categories = categories;
        this.companies = companies;
        this.delegations = delegations;
        this.units = units;
        this.answers = answers;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /** Which day it is in Korea. */
    LocalDate today() {
        return TimeZones.dayInKorea(clock.instant());
    }

    RequestDetails details(SupportRequest request) {
        List<Step> history = request.history();
        List<Reply> written = replies.findByRequestIdInOrderByWrittenAt(List.of(request.id()));
        List<Note> noted = notes.findByRequestIdOrderByWrittenAt(request.id());
        List<Inquiry> asked = inquiries.findByRequestIdOrderByAskedAt(request.id());
        Owner owner = request.owner();
        Set<UUID> involved = Stream.of(
                        Stream.of(request.raisedBy(), owner.personId()),
                        written.stream()
                                .flatMap(reply -> Stream.of(reply.writtenBy(), reply.approvedBy(), reply.sentBy())),
                        noted.stream().map(Note::writtenBy),
                        asked.stream().flatMap(each -> Stream.of(each.askedBy(), each.answeredBy())),
                        history.stream().flatMap(step -> Stream.of(step.by(), step.personId())))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AccountSummary> peopleById = people.byId(involved);
        Map<UUID, Name> unitsById = units();
        Origin origin = request.origin();
        UUID delegation = origin.delegationId();
        return new RequestDetails(
                request.id(),
                request.version(),
                request.number(),
                known(companies.byId(List.of(origin.companyId())), origin.companyId()),
                delegation == null ? null : delegations.get(delegation).title(),
                origin.registrationId(),
                known(categories(), request.categoryId()),
                request.sentence(),
                known(peopleById, request.raisedBy()).name(),
                request.receivedAt(),
                request.clock().dueOn(),
                request.isOverdue(today()),
                request.state(),
                owner.unitId(),
                find(unitsById, owner.unitId()),
                owner.personId(),
                nameOf(peopleById, owner.personId()),
                request.decision(),
                request.clock().waitingSince(),
                link(request.mergedInto()),
                relations.absorbed(request.id()),
                relations.related(request.id()),
                answers.details(written, peopleById),
                noted.stream()
                        .map(note -> new NoteLine(
                                note.text(), known(peopleById, note.writtenBy()).name(), note.writtenAt()))
                        .toList(),
                asked.stream()
                        .map(each -> new InquiryDetails(
                                each.line(request.clock().waitingSince() != null),
                                known(peopleById, each.askedBy()).name(),
                                nameOf(peopleById, each.answeredBy())))
                        .toList(),
                origin.channel(),
                papers.of(request),
                referrals.of(request.id(), today()),
                outcomes.of(List.of(request.id())),
                history.stream().map(step -> entry(step, unitsById, peopleById)).toList());
    }

    private static TimelineEntry entry(Step step, Map<UUID, Name> units, Map<UUID, AccountSummary> people) {
        return new TimelineEntry(
                step.at(),
                nameOf(people, step.by()),
                step.move(),
                find(units, step.unitId()),
                nameOf(people, step.personId()),
                step.decision(),
                step.note());
    }

    private @Nullable RequestLink link(@Nullable UUID requestId) {
        return requestId == null
                ? null
                : requests.findById(requestId)
                        .map(other -> new RequestLink(other.id(), other.number()))
                        .orElse(null);
    }

    private Map<UUID, CategorySummary> categories() {
        return categories.findAll().stream()
                .map(Category::summary)
                .collect(Collectors.toMap(CategorySummary::id, Function.identity()));
    }

    private Map<UUID, Name> units() {
        return units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
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
