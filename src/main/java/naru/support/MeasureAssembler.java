package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts measures together with the requests they answer: a fixed number of queries, however many there are. */
@Component
class MeasureAssembler {

    private final RequestRepository requests;
    private final ReplyRepository replies;
    private final RequestAssembler assembler;
    private final Units units;
    private final People people;

    MeasureAssembler(
            RequestRepository requests,
            ReplyRepository replies,
            RequestAssembler assembler,
            Units units,
            People people) {
        this.requests = requests;
        this.replies = replies;
        this.assembler = assembler;
        this.units = units;
        this.people = people;
    }

    List<MeasureSummary> summaries(List<Measure> measures) {
        Map<UUID, SupportRequest> byId = requests
                .findAllById(measures.stream()
                        .flatMap(measure -> measure.requestIds().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        Map<UUID, Name> unitsById = unitNames();
        return measures.stream()
                .map(measure -> {
                    List<SupportRequest> answered = measure.requestIds().stream()
                            .map(byId::get)
                            .filter(Objects::nonNull)
                            .toList();
                    return new MeasureSummary(
                            measure.id(),
                            measure.title(),
                            measure.state(),
                            unit(unitsById, measure.ownerUnitId()),
                            measure.dueOn(),
                            companies(answered),
                            answered.size(),
                            (int) answered.stream()
                                    .filter(request -> request.state().awaitsReply())
                                    .count());
                })
                .toList();
    }

    MeasureDetails details(Measure measure) {
        LocalDate today = assembler.today();
        List<RequestLine> answered = requests.lines(measure.requestIds()).stream()
                .sorted(Comparator.comparing(line -> line.request().number()))
                .toList();
        Map<UUID, Reply> drafts = replies.findByRequestIdInAndUnsentTrue(measure.requestIds()).stream()
                .collect(Collectors.toMap(Reply::requestId, Function.identity()));
        Set<UUID> involved = Stream.of(measure.startedBy(), measure.endedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AccountSummary> peopleById = people.byId(involved);
        return new MeasureDetails(
                measure.id(),
                measure.version(),
                measure.title(),
                measure.description(),
                measure.state(),
                measure.ownerUnitId(),
                unit(unitNames(), measure.ownerUnitId()),
                measure.dueOn(),
                String.valueOf(name(peopleById, measure.startedBy())),
                measure.startedAt(),
                measure.result(),
                name(peopleById, measure.endedBy()),
                measure.endedAt(),
                companies(answered.stream().map(RequestLine::request).toList()),
                answered.stream()
                        .map(line -> line.summary(today))
                        .map(request -> answered(measure, request, drafts.get(request.id())))
                        .toList());
    }

    private static MeasureRequest answered(Measure measure, RequestSummary request, @Nullable Reply draft) {
        Instant ended = measure.endedAt();
        return draft == null
                ? new MeasureRequest(request, null, false)
                : new MeasureRequest(
                        request,
                        draft.text(),
                        ended != null && draft.writtenAt().isBefore(ended));
    }

    private static int companies(List<SupportRequest> answered) {
        return (int) answered.stream()
                .map(request -> request.origin().companyId())
                .distinct()
                .count();
    }

    private Map<UUID, Name> unitNames() {
        return units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private static @Nullable Name unit(Map<UUID, Name> units, @Nullable UUID id) {
        return id == null ? null : units.get(id);
    }

    private static @Nullable String name(Map<UUID, AccountSummary> people, @Nullable UUID id) {
        AccountSummary person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }
}
