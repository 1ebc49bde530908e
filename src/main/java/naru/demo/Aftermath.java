package naru.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.EmailAddress;
import naru.base.Money;
import naru.base.Name;
import naru.base.chore.Chore;
import naru.demo.Rows.Row;
import naru.support.AnswerOutcome;
import naru.support.Bodies;
import naru.support.HandOver;
import naru.support.InboxFilter;
import naru.support.OutcomeAmount;
import naru.support.OutcomeAnswer;
import naru.support.OutcomeDetails;
import naru.support.OutcomeKind;
import naru.support.OwnOutcomes;
import naru.support.Referrals;
import naru.support.RequestQueries;

/** What came of the replies of 2019, and what another body is asked to do in 2026. */
@DemoOnly
class Aftermath {

    private static final String ASKING = "support.ask-for-outcomes";

    /** The replies went out within five weeks: two rounds reach them all. */
    private static final List<String> ROUNDS = List.of(
            "2019-05-01T09:00",
            "2019-05-20T09:00",
            "2019-08-01T09:00",
            "2019-08-20T09:00",
            "2020-02-01T09:00",
            "2020-02-20T09:00");

    private final Stage stage;
    private final List<Chore> chores;
    private final OwnOutcomes outcomes;
    private final Bodies bodies;
    private final Referrals referrals;
    private final RequestQueries queries;

    Aftermath(
            Stage stage,
            List<Chore> chores,
            OwnOutcomes outcomes,
            Bodies bodies,
            Referrals referrals,
            RequestQueries queries) {
        this.stage = stage;
        this.chores = chores;
        this.outcomes = outcomes;
        this.bodies = bodies;
        this.referrals = referrals;
        this.queries = queries;
    }

    /** Companies are asked three, six and twelve months after their replies; some answer. */
    void outcomes2019() {
        List<Row> answers = Rows.of("outcomes2019");
        for (int round = 0; round < ROUNDS.size(); round++) {
            String at = ROUNDS.get(round);
            String next = round + 1 == ROUNDS.size() ? "2021" : ROUNDS.get(round + 1);
            stage.at(at);
            chores.stream()
                    .filter(chore -> chore.name().equals(ASKING))
                    .forEach(chore -> chore.work().run());
            answers.stream()
                    .filter(row ->
                            row.get("at").compareTo(at) > 0 && row.get("at").compareTo(next) < 0)
                    .forEach(this::answer);
        }
    }

    /** The credit of a customer in Canada is for KOTRA to look into. */
    void handOver2026() {
        stage.at("2026-11-20T10:00");
        stage.as(DemoPeople.SEONGNAM_AT_HOME, () -> {
            UUID kotra = bodies.add(new Name("KOTRA", "KOTRA"));
            bodies.add(new Name("경기도경제과학진흥원", "GBSA"));
            bodies.add(new Name("중소벤처기업진흥공단", "KOSME"));
            UUID request = queries.inbox(InboxFilter.ALL.withText("신용조사"), 0, 1)
                    .getFirst()
                    .id();
            referrals.handOver(new HandOver(
                    request,
                    queries.details(request).version(),
                    kotra,
                    "윤해외",
                    new EmailAddress("haeoe.yoon@kotra.example"),
                    "미르에너지가 새로 거래하려는 밴쿠버의 유통사입니다. 현지 신용조사가 가능한지, 가능하면 언제까지 되는지 알려 주십시오.",
                    LocalDate.parse("2026-11-27"),
                    false));
        });
    }

    private void answer(Row row) {
        stage.at(row.get("at"));
        stage.as(row.get("company"), () -> {
            OutcomeDetails asked = queries.mine().stream()
                    .filter(request -> request.sentence().contains(row.get("about")))
                    .flatMap(request -> outcomes.of(request.id()).stream())
                    .filter(outcome -> outcome.months() == Integer.parseInt(row.get("months")))
                    .findFirst()
                    .orElseThrow();
            outcomes.answer(new AnswerOutcome(
                    asked.id(),
                    new OutcomeAnswer(
                            Integer.parseInt(row.get("consultations")),
                            Boolean.parseBoolean(row.get("contracted")),
                            amounts(row.get("amounts")),
                            row.get("remark"))));
        });
    }

    private static List<OutcomeAmount> amounts(String written) {
        return Stream.of(written.split(";"))
                .filter(one -> !one.isBlank())
                .map(one -> Arrays.asList(one.split(" ")))
                .map(part -> new OutcomeAmount(
                        OutcomeKind.valueOf(part.get(0)),
                        new Money(new BigDecimal(part.get(1)), Currency.getInstance(part.get(2)))))
                .toList();
    }
}
