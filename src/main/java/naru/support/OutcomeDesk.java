package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.TimeZones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and takes what companies say, whichever door they came in by: whoever calls looked first whose it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutcomeDesk {

    private final OutcomeReportRepository reports;
    private final RequestRepository requests;
    private final RequestNews news;
    private final Clock clock;

    OutcomeDesk(OutcomeReportRepository reports, RequestRepository requests, RequestNews news, Clock clock) {
        this.reports = reports;
        this.requests = requests;
        this.news = news;
        this.clock = clock;
    }

    /** What was asked about requests, the earliest first; two queries, however many there are. */
    List<OutcomeDetails> of(Collection<UUID> requestIds) {
        List<OutcomeReport> found = reports.findOf(requestIds);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, SupportRequest> byId =
                requests
                        .findAllById(
                                found.stream().map(OutcomeReport::requestId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        LocalDate today = today();
        return found.stream()
                .map(report -> details(report, Objects.requireNonNull(byId.get(report.requestId())), found, today))
                .toList();
    }

    /** The report of that id, with what it is about. */
    OutcomeReport find(UUID reportId) {
        return reports.findById(reportId).orElseThrow(() -> new NotFound(reportId));
    }

    /** Takes an answer, or a correction of one. */
    void answer(OutcomeReport report, OutcomeAnswer said, @Nullable UUID by) {
        boolean askedAnew = reports.existsByRequestIdAndMonthsGreaterThan(report.requestId(), report.months());
        report.answer(said, askedAnew, today(), new Stamp(by, clock.instant()));
        requests.findById(report.requestId()).ifPresent(news::changed);
    }

    private static OutcomeDetails details(
            OutcomeReport report, SupportRequest request, List<OutcomeReport> all, LocalDate today) {
        boolean askedAnew = all.stream()
                .anyMatch(other -> other.requestId().equals(report.requestId()) && other.months() > report.months());
        OutcomeAnswer before = all.stream()
                .filter(other -> other.requestId().equals(report.requestId()) && other.months() < report.months())
                .map(OutcomeReport::said)
                .filter(Objects::nonNull)
                .reduce((first, later) -> later)
                .orElse(null);
        return new OutcomeDetails(
                report.id(),
                request.id(),
                request.number(),
                request.sentence(),
                report.months(),
                report.askedOn(),
                report.isOpen(askedAnew, today),
                report.answeredAt(),
                report.said(),
                before);
    }

    private LocalDate today() {
        return TimeZones.dayInKorea(clock.instant());
    }
}
