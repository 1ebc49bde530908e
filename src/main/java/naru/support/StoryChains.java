package naru.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.support.StoryLink.Line;
import naru.support.StoryLink.Report;
import naru.support.StoryLink.Said;
import org.jspecify.annotations.Nullable;

/**
 * Draws the chains of a company's requests.
 *
 * @param whole whether all that the city knows is told; a company learns of a decision and a measure by its reply alone, and
 *              neither who else has its requests nor that the city is late
 * @param today in Korea
 */
record StoryChains(boolean whole, LocalDate today) {

    /** The chains of one company's requests, in the order of the links. */
    List<StoryRequest> of(List<StoryLink> links) {
        Map<UUID, List<StoryLink>> byRequest =
                links.stream().collect(groupingBy(link -> link.request().id(), LinkedHashMap::new, toList()));
        return byRequest.values().stream().map(chain -> chain(chain, byRequest)).toList();
    }

    private StoryRequest chain(List<StoryLink> links, Map<UUID, List<StoryLink>> all) {
        StoryLink first = links.getFirst();
        SupportRequest request = first.request();
        List<Reply> replies = distinct(links, StoryLink::reply);
        boolean told = whole || !replies.isEmpty();
        return new StoryRequest(
                request.id(),
                request.number(),
                first.category(),
                request.sentence(),
                request.receivedAt(),
                first.ownerUnit(),
                request.clock().dueOn(),
                whole && request.isOverdue(today),
                request.clock().waitingSince() != null,
                whole ? first.heldBy() : null,
                request.state(),
                told ? request.decision() : null,
                number(request.mergedInto(), all),
                replies.stream()
                        .map(reply -> Objects.requireNonNull(reply.sentAt()))
                        .toList(),
                replies.isEmpty() ? null : replies.getLast().text(),
                told ? distinct(links, StoryLink::measure) : List.of(),
                outcomes(distinct(links, StoryLink::said)));
    }

    private static @Nullable String number(@Nullable UUID request, Map<UUID, List<StoryLink>> all) {
        List<StoryLink> links = request == null ? null : all.get(request);
        return links == null ? null : links.getFirst().request().number();
    }

    private static List<StoryOutcome> outcomes(List<Said> said) {
        Map<Report, List<OutcomeAmount>> amounts = new LinkedHashMap<>();
        said.forEach(one -> {
            List<OutcomeAmount> known = amounts.computeIfAbsent(one.report(), report -> new ArrayList<>());
            Line line = one.line();
            if (line != null) {
                known.add(line.amount());
            }
        });
        return amounts.entrySet().stream()
                .map(report -> outcome(report.getKey(), report.getValue()))
                .toList();
    }

    private static StoryOutcome outcome(Report report, List<OutcomeAmount> amounts) {
        return new StoryOutcome(
                report.months(),
                new OutcomeAnswer(report.consultations(), report.contracted(), amounts, report.remark()));
    }

    private static <T> List<T> distinct(List<StoryLink> links, Function<StoryLink, @Nullable T> part) {
        return links.stream().map(part).flatMap(Stream::ofNullable).distinct().toList();
    }
}
