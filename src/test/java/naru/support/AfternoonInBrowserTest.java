package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.Naru;
import naru.support.ShowAfternoon.Cast;
import naru.support.ShowAfternoon.Exhibitor;
import naru.support.ShowAfternoon.Said;
import naru.testing.Act;
import naru.testing.Chores;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * An official meets eighteen companies in an afternoon and takes down thirty requests on a phone. Eight are tied to one
 * measure, all are replied to but one that KOTRA has and that comes late, and one is asked again. Each company's page tells
 * its story.
 */
@SpringBootTest(classes = Naru.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({NaruTest.Settings.class, Trip.class, Chores.class, ShowAfternoon.class})
@Tag("browser")
class AfternoonInBrowserTest {

    private static final String MEASURE = "북미 인증 시험비 지원";
    private static final String NOTE = "예산과와 먼저 상의할 것";
    private static final String ASKED_AGAIN = "지원 시기와 신청 방법을 알려 주십시오.";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Notes notes;

    @Autowired
    RequestQueries queries;

    @Autowired
    TestClock clock;

    private final Cast cast;
    private Map<String, RequestSummary> bySentence = Map.of();

    AfternoonInBrowserTest(@Autowired ShowAfternoon afternoon) {
        cast = afternoon.play();
    }

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @Test
    void each_company_s_page_tells_what_became_of_its_afternoon() {
        try (BoothPhone phone = new BoothPhone(chromium, port, cast.official())) {
            capture(phone);
        }
        Exhibitor handedOver = cast.exhibitors().getLast();
        Exhibitor asksAgain = cast.exhibitors().getFirst();
        bySentence = Act.as(cast.official(), () -> queries.inbox(InboxFilter.ALL, 0, 100)).stream()
                .collect(Collectors.toMap(RequestSummary::sentence, Function.identity()));
        assertThat(bySentence).hasSize(30);
        try (OfficeDesk desk = new OfficeDesk(chromium, port, cast.official())) {
            desk.open("inbox");
            tieToAMeasure(desk);
            endTheMeasure(desk);
            handToKotra(desk, handedOver);
            replyToTheRest(desk, handedOver);
            clock.set(Instant.parse("2027-01-15T01:00:00Z"));
            askAgain(asksAgain);
            clock.set(Instant.parse("2027-01-25T00:00:00Z"));
            seeWhatIsLate(desk, handedOver);
            cast.exhibitors().forEach(exhibitor -> readTheStory(desk, exhibitor));
        }
        cast.exhibitors().stream()
                .filter(exhibitor -> exhibitor.equals(asksAgain) || exhibitor.equals(handedOver))
                .forEach(this::readTheOwnStory);
    }

    private void capture(BoothPhone phone) {
        phone.open("today");
        phone.signIn();
        for (Exhibitor exhibitor : cast.exhibitors()) {
            if (exhibitor.place() < 3) {
                phone.open("today");
                phone.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(exhibitor.name() + " 면담 기록"))
                        .tap();
            } else {
                phone.open("record/" + exhibitor.registration());
            }
            phone.button("면담함").tap();
            for (int need = 0; need < exhibitor.says().size(); need++) {
                Said said = exhibitor.says().get(need);
                if (need > 0) {
                    phone.button("건의 추가").tap();
                }
                phone.page()
                        .locator(".needs .need")
                        .nth(need)
                        .getByText(said.category(), new Locator.GetByTextOptions().setExact(true))
                        .tap();
                phone.sentence(need).tap();
                if (exhibitor.place() < 3) {
                    phone.page().keyboard().type(said.sentence(), new Keyboard.TypeOptions().setDelay(20));
                } else {
                    phone.sentence(need).fill(said.sentence());
                }
            }
            phone.button("저장").tap();
            exhibitor.says().forEach(said -> assertThat(phone.done()).containsText(said.sentence()));
        }
    }

    private void tieToAMeasure(OfficeDesk desk) {
        desk.open("inbox?text=" + OfficeDesk.encoded("인증 시험비"));
        Locator rows = desk.page().locator(".inbox-row");
        assertThat(rows).hasCount(8);
        List<Exhibitor> tied = cast.exhibitors().subList(0, 8);
        desk.choose(tied.getFirst().says().getFirst().sentence());
        desk.card("조치·시책").getByText("새 조치 만들기").click();
        desk.field("조치 이름").fill(MEASURE);
        desk.field("무엇을 합니까").fill("북미 인증 시험비의 절반을 지원한다.");
        desk.inDialog("저장").click();
        assertThat(desk.card("조치·시책")).containsText(MEASURE);
        for (Exhibitor exhibitor : tied.subList(1, 8)) {
            desk.choose(exhibitor.says().getFirst().sentence());
            desk.card("조치·시책").getByText("조치에 연결").click();
            desk.pick("조치·시책", MEASURE);
            desk.inDialog("조치에 연결").click();
            assertThat(desk.card("조치·시책")).containsText(MEASURE);
        }
    }

    private void endTheMeasure(OfficeDesk desk) {
        desk.open("measures");
        assertThat(desk.page().getByText("기업 8곳 · 건의 8건 · 회신 전 8건")).isVisible();
        desk.page().getByText(MEASURE).click();
        desk.button("조치 끝내기").click();
        desk.field("결과(내부용)").fill("예산 2천만 원으로 8개사를 지원함.");
        desk.inDialog("끝내고 회신 초안 만들기").click();
        Locator drafts = desk.page().getByText("회신 초안 보기");
        assertThat(drafts).hasCount(8);
        for (int i = 0; i < 8; i++) {
            drafts.nth(i).click();
        }
        for (Exhibitor exhibitor : cast.exhibitors().subList(0, 8)) {
            assertThat(desk.page().locator(".written", OfficeDesk.with(exhibitor.name())))
                    .containsText(exhibitor.says().getFirst().sentence());
        }
        desk.button("회신 초안 8건 모두 보내기").click();
        desk.confirm("회신 보내기");
        assertThat(desk.page().getByText("회신 8건을 보냈습니다.")).isVisible();
        assertThat(desk.page().locator(".card .badge", OfficeDesk.with("회신완료"))).hasCount(8);
    }

    private void handToKotra(OfficeDesk desk, Exhibitor exhibitor) {
        desk.open("inbox/" + request(exhibitor.says().getLast()));
        desk.page().getByText("타기관에 의뢰하기").click();
        Locator body = desk.field("기관");
        body.fill("KOTRA");
        body.press("Enter");
        desk.field("기관 담당자").fill("강해외");
        desk.field("담당자 전자우편").fill("buyer@kotra.example");
        desk.field("의뢰 내용").fill("뉴욕 무역관에서 바이어를 찾아 주십시오.");
        desk.button("의뢰 보내기").click();
        assertThat(desk.page().locator(".request-panel .badge", OfficeDesk.with("타기관 처리 중: KOTRA")))
                .isVisible();
        Act.as(cast.official(), () -> notes.add(request(exhibitor.says().getLast()), NOTE));
    }

    private void replyToTheRest(OfficeDesk desk, Exhibitor handedOver) {
        List<Said> rest = cast.exhibitors().stream()
                .filter(exhibitor -> !exhibitor.equals(handedOver))
                .flatMap(exhibitor -> exhibitor.says().stream())
                .filter(said -> !said.category().equals("해외규격인증"))
                .toList();
        assertThat(rest).hasSize(21);
        rest.subList(0, 3).forEach(said -> {
            desk.open("inbox/" + request(said));
            desk.pick("결정", "부분수용");
            desk.field("회신").fill("상담회에 초청하고 항공료를 지원합니다.");
            desk.button("회신 보내기").click();
            desk.confirm("회신 보내기");
            assertThat(desk.page().locator(".request-panel .badge", OfficeDesk.with("회신완료")))
                    .isVisible();
        });
        rest.subList(3, 21)
                .forEach(said -> Act.as(cast.official(), () -> {
                    UUID id = request(said);
                    requests.decide(
                            new DecideRequest(id, queries.details(id).version(), Decision.EXISTING_PROGRAMME, null));
                    replies.send(new ReplyToRequest(id, queries.details(id).version(), "수출바우처로 지원합니다."));
                }));
    }

    private void askAgain(Exhibitor exhibitor) {
        try (OfficeDesk own = new OfficeDesk(chromium, port, exhibitor.contact())) {
            own.open("requests");
            own.page()
                    .locator(
                            ".card", OfficeDesk.with(exhibitor.says().getFirst().sentence()))
                    .getByText("회신 읽기")
                    .click();
            own.button("답변이 충분하지 않습니다").click();
            own.page().locator("vaadin-dialog textarea").fill(ASKED_AGAIN);
            own.inDialog("답변이 충분하지 않습니다").click();
            assertThat(own.page().locator(".badge", OfficeDesk.with("재접수"))).isVisible();
        }
    }

    private void seeWhatIsLate(OfficeDesk desk, Exhibitor handedOver) {
        desk.open("");
        desk.field("기한 지난 건의 1건 목록 보기").click();
        Locator late = desk.page().locator(".inbox-row");
        assertThat(late).hasCount(1);
        assertThat(late).containsText(handedOver.name());
        assertThat(late).containsText("기한 지남");
        assertThat(late).containsText("타기관 처리 중: KOTRA");
    }

    private void readTheStory(OfficeDesk desk, Exhibitor exhibitor) {
        if (exhibitor.place() == 0) {
            desk.open("companies");
            desk.page()
                    .locator(".card", OfficeDesk.with(exhibitor.name()))
                    .getByText("이력 보기")
                    .click();
        } else {
            desk.open("companies/" + exhibitor.company());
        }
        Page page = desk.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(exhibitor.name())))
                .isVisible();
        assertThat(page.locator(".story section", OfficeDesk.with("출품")))
                .containsText("5" + (1000 + exhibitor.place()));
        assertThat(page.locator(".story section", OfficeDesk.with("시험 면담"))).containsText("면담 완료");
        assertThat(page.locator(".story .chain")).hasCount(exhibitor.says().size());
        for (Said said : exhibitor.says()) {
            Locator line = page.locator(".story li", OfficeDesk.with(said.sentence()));
            assertThat(line.locator(".chain > li")).containsText(chain(exhibitor, said));
        }
        assertThat(page.locator(".story")).not().containsText(NOTE);
    }

    /** What stands in the chain of a request, in its order. */
    private String[] chain(Exhibitor exhibitor, Said said) {
        if (said.category().equals("해외규격인증")) {
            return exhibitor.place() == 0
                    ? new String[] {cast.unit(), "회신", "조치: " + MEASURE + " (완료)", "까지 회신 예정", "재접수"}
                    : new String[] {cast.unit(), "수용", "회신", "조치: " + MEASURE + " (완료)", "회신완료"};
        }
        if (exhibitor.place() == ShowAfternoon.COMPANIES - 1) {
            return new String[] {cast.unit(), "타기관이송", "까지 회신 예정", "기한 지남타기관 처리 중: KOTRA"};
        }
        return new String[] {cast.unit(), exhibitor.place() < 3 ? "부분수용" : "기존제도안내", "회신", "회신완료"};
    }

    private void readTheOwnStory(Exhibitor exhibitor) {
        try (OfficeDesk own = new OfficeDesk(chromium, port, exhibitor.contact())) {
            own.open("our-history");
            Locator story = own.page().locator(".story");
            assertThat(story.locator(".chain")).hasCount(exhibitor.says().size());
            exhibitor.says().forEach(said -> assertThat(story).containsText(said.sentence()));
            assertThat(story).not().containsText("KOTRA");
            assertThat(story).not().containsText("타기관");
            assertThat(story).not().containsText(NOTE);
            cast.exhibitors().stream()
                    .filter(other -> !other.equals(exhibitor))
                    .forEach(other -> assertThat(story).not().containsText(other.name()));
            own.open("inbox");
            assertThat(own.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("이 페이지를 볼 권한이 없습니다");
        }
    }

    private UUID request(Said said) {
        return Objects.requireNonNull(bySentence.get(said.sentence())).id();
    }
}
