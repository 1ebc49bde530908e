package naru.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the chains of a company's requests: a fixed number of queries, however many there are. */
@Component
class StoryChains {

    private final RequestRepository requests;
    private final ReplyRepository replies;
    private final MeasureRepository measures;
    private final OutcomeReportRepository reports;
    private final RequestAssembler assembler;

    StoryChains(
            RequestRepository requests,
            ReplyRepository replies,
            MeasureRepository measures,
            OutcomeReportRepository reports,
            RequestAssembler assembler) {
        this.requests = requests;
        this.replies = replies;
        this.measures = measures;
        this.reports = reports;
        this.assembler = assembler;
    }

    /** All that the city knows of them, the latest first. */
    List<StoryRequest> forTheCity(UUID companyId) {
        return chains(companyId, true);
    }

    /**
     * What the company may know: a decision and a measure only once it was told of them by a reply, and neither who else
     * has them nor that the city is late.
     */
    List<StoryRequest> forTheCompany(UUID companyId) {
        return chains(companyId, false);
    }

    private List<StoryRequest> chains(UUID companyId, boolean whole) {
        List<RequestLine> asked = requests.linesOfCompany(companyId);
        Map<UUID, String> numbers = asked.stream()
                .map(RequestLine::request)
                .collect(Collectors.toMap(SupportRequest::id, SupportRequest::number));
        Set<UUID> ids = numbers.keySet();
        Map<UUID, List<Reply>> replied = replies.findByRequestIdInAndStateOrderBySentAt(ids, ReplyState.SENT).stream()
                .collect(Collectors.groupingBy(Reply::requestId));
        Map<UUID, List<StoryMeasure>> measured = measures.tied(ids).stream()
                .collect(Collectors.groupingBy(
                        MeasureRepository.Tie::getRequestId,
                        Collectors.mapping(
                                tie -> new StoryMeasure(tie.getId(), tie.getTitle(), tie.getState()),
                                Collectors.toList())));
        Map<UUID, List<StoryOutcome>> cameOf = outcomes(ids);
        LocalDate today = assembler.today();
        return asked.stream()
                .map(line -> {
                    SupportRequest request = line.request();
                    List<Reply> answers = replied.getOrDefault(request.id(), List.of());
                    boolean told = whole || !answers.isEmpty();
                    return new StoryRequest(
                            request.id(),
                            request.number(),
                            line.category(),
                            request.sentence(),
                            request.receivedAt(),
                            line.ownerUnit(),
                            request.clock().dueOn(),
                            whole && request.isOverdue(today),
                            request.clock().waitingSince() != null,
                            whole ? line.heldBy() : null,
                            request.state(),
                            told ? request.decision() : null,
                            find(numbers, request.mergedInto()),
                            answers.stream()
                                    .map(reply -> Objects.requireNonNull(reply.sentAt()))
                                    .toList(),
                            answers.isEmpty() ? null : answers.getLast().text(),
                            told ? measured.getOrDefault(request.id(), List.of()) : List.of(),
                            cameOf.getOrDefault(request.id(), List.of()));
                })
                .toList();
    }

    private Map<UUID, List<StoryOutcome>> outcomes(Collection<UUID> requestIds) {
        Map<UUID, List<StoryOutcome>> outcomes = new HashMap<>();
        for (OutcomeReport report : reports.findOf(requestIds)) {
            OutcomeAnswer said = report.said();
            if (said != null) {
                outcomes.computeIfAbsent(report.requestId(), id -> new ArrayList<>())
                        .add(new StoryOutcome(report.months(), said));
            }
        }
        return outcomes;
    }

    private static <T> @Nullable T find(Map<UUID, T> byId, @Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }
}
