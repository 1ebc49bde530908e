package naru.support;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What came of requests, and what that makes altogether. The totals are those of the lines: nothing else is counted.
 *
 * @param lines         the latest answer about each request
 * @param consultations how many talks altogether
 * @param contracts     of how many requests a contract came
 * @param totals        one for each currency, since no rate is certain
 * @param asked         about how many requests companies were asked
 * @param answered      about how many of them they answered
 */
public record OutcomeSheet(
        List<OutcomeLine> lines,
        int consultations,
        int contracts,
        List<OutcomeLine.Sums> totals,
        int asked,
        int answered) {

    public OutcomeSheet {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    static OutcomeSheet of(List<OutcomeLine> lines, int asked) {
        List<OutcomeLine.Sums> totals = lines.stream()
                .map(OutcomeLine::sums)
                .filter(Objects::nonNull)
                .map(OutcomeLine.Sums::currency)
                .distinct()
                .map(currency -> total(lines, currency))
                .sorted(Comparator.comparing(OutcomeLine.Sums::currency))
                .toList();
        return new OutcomeSheet(
                lines,
                lines.stream()
                        .map(OutcomeLine::consultations)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                (int) lines.stream()
                        .filter(line -> Boolean.TRUE.equals(line.contracted()))
                        .count(),
                totals,
                asked,
                (int) lines.stream().map(OutcomeLine::requestId).distinct().count());
    }

    private static OutcomeLine.Sums total(List<OutcomeLine> lines, String currency) {
        return lines.stream()
                .map(OutcomeLine::sums)
                .filter(Objects::nonNull)
                .filter(sums -> sums.currency().equals(currency))
                .reduce(OutcomeLine.Sums::plus)
                .orElseThrow();
    }
}
