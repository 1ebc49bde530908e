package naru.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.demo.Rows.Row;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.EditMeasure;
import naru.support.EditProgramme;
import naru.support.EndMeasure;
import naru.support.InboxFilter;
import naru.support.Measures;
import naru.support.Programmes;
import naru.support.ReplyText;
import naru.support.RequestQueries;
import naru.support.RequestSummary;

/** What Seongnam does about what its companies asked for: a measure for several of them, and schemes they can apply for. */
@DemoOnly
class Schemes {

    private final Stage stage;
    private final Categories categories;
    private final Programmes programmes;
    private final Measures measures;
    private final RequestQueries queries;

    Schemes(Stage stage, Categories categories, Programmes programmes, Measures measures, RequestQueries queries) {
        this.stage = stage;
        this.categories = categories;
        this.programmes = programmes;
        this.measures = measures;
        this.queries = queries;
    }

    /** Two companies were told in January that certification becomes cheaper; in June it does. */
    void certification2019() {
        stage.at("2019-02-25T10:00");
        UUID measure = stage.as(
                DemoPeople.SEONGNAM_AT_HOME,
                () -> measures.start(
                        new EditMeasure(
                                "해외규격인증 비용 지원 확대",
                                "간담회에서 나온 인증 비용 건의를 모아 지원 비율을 절반에서 70%로 올리고 심사비도 지원한다.",
                                null,
                                LocalDate.parse("2019-06-28")),
                        about("CRT")));
        stage.at("2019-06-26T15:00");
        stage.as(
                DemoPeople.SEONGNAM_AT_HOME,
                () -> measures.end(new EndMeasure(
                        measure,
                        measures.get(measure).version(),
                        true,
                        "추가경정예산 2억 원을 확보하여 7월부터 시행한다.",
                        new ReplyText("인증 비용 지원 비율을 올렸습니다.", null))));
    }

    /** The schemes of these years, and what is under way for the coming trip. */
    void schemes2026() {
        stage.at("2026-11-10T09:00");
        stage.as(DemoPeople.SEONGNAM_AT_HOME, () -> {
            Map<String, UUID> byCode =
                    categories.all().stream().collect(Collectors.toMap(CategorySummary::code, CategorySummary::id));
            Rows.of("programmes").forEach(row -> programmes.add(programme(row, byCode)));
        });
        stage.at("2026-11-18T11:00");
        stage.as(
                DemoPeople.SEONGNAM_AT_HOME,
                () -> measures.start(
                        new EditMeasure(
                                "CES 2027 전시품 공동 운송",
                                "참가기업의 전시품을 한 번에 실어 보내 운임을 낮춘다. 12월 둘째 주에 선적한다.",
                                null,
                                LocalDate.parse("2026-12-11")),
                        about("LOG")));
    }

    private static EditProgramme programme(Row row, Map<String, UUID> byCode) {
        String closes = row.get("closes");
        return new EditProgramme(
                new Name(row.get("name"), row.get("en")),
                new Name(row.get("body"), row.get("bodyEn")),
                row.get("eligibility"),
                row.get("amount"),
                LocalDate.parse(row.get("opens")),
                closes.isEmpty() ? null : LocalDate.parse(closes),
                null,
                Arrays.stream(row.get("categories").split(","))
                        .map(code -> Objects.requireNonNull(byCode.get(code), code))
                        .collect(Collectors.toSet()));
    }

    private List<UUID> about(String code) {
        UUID category = categories.all().stream()
                .filter(each -> each.code().equals(code))
                .map(CategorySummary::id)
                .findFirst()
                .orElseThrow();
        return queries.inbox(InboxFilter.ALL.withCategory(category), 0, 20).stream()
                .map(RequestSummary::id)
                .toList();
    }
}
