package naru.support.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.base.Csv;
import naru.base.Money;
import naru.base.TimeZones;
import naru.base.Words;
import naru.support.OutcomeLine;
import naru.support.Outcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lines of the outcomes as a file for spreadsheets, the same that the page shows. */
@RestController
class OutcomesExport {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final List<String> HEADINGS = List.of(
            "outcomes.number",
            "outcomes.company",
            "outcomes.delegation",
            "outcomes.request",
            "outcomes.months",
            "outcomes.answered-on",
            "outcomes.consultations",
            "outcomes.contract",
            "outcomes.currency",
            "outcome.kind.CONSULTED",
            "outcome.kind.PURSUED",
            "outcome.kind.CONTRACTED",
            "outcomes.remark");

    private final Outcomes outcomes;
    private final Words words;

    OutcomesExport(Outcomes outcomes, Words words) {
        this.outcomes = outcomes;
        this.words = words;
    }

    @GetMapping("/outcomes.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String delegation,
            @RequestParam(required = false) @Nullable String year,
            Locale language) {
        List<List<String>> rows = outcomes.sheet(OutcomeQuery.of(delegation, year)).lines().stream()
                .map(line -> row(line, language))
                .toList();
        byte[] file =
                Csv.write(HEADINGS.stream().map(key -> words.say(language, key)).toList(), rows);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.say(language, "outcomes.csv.file"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private List<String> row(OutcomeLine line, Locale language) {
        return Stream.of(
                        line.number(),
                        line.company().in(language),
                        line.delegation() == null ? null : line.delegation().in(language),
                        line.sentence(),
                        line.months(),
                        TimeZones.dayInKorea(line.answeredAt()),
                        line.consultations(),
                        line.contracted() == null
                                ? null
                                : words.say(language, line.contracted() ? "outcome.yes" : "outcome.no"),
                        line.sums() == null ? null : line.sums().currency(),
                        amount(line, OutcomeLine.Sums::consulted),
                        amount(line, OutcomeLine.Sums::pursued),
                        amount(line, OutcomeLine.Sums::contracted),
                        line.remark())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private static @Nullable BigDecimal amount(OutcomeLine line, Function<OutcomeLine.Sums, Money> of) {
        OutcomeLine.Sums sums = line.sums();
        return sums == null ? null : of.apply(sums).amount();
    }
}
