package naru.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import naru.Naru;
import naru.testing.Chromium;
import naru.testing.World;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The main job from end to end as its users meet it, in the demonstration, with a browser for each of them: a company
 * signs up, registers, is confirmed, is met at the booth, and reads the city's reply. Takes the guide's pictures.
 */
@SpringBootTest(classes = Naru.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Tag("browser")
class SixStepsTest {

    private static final String COORDINATOR = "doyoon.lee@seongnam.example";
    private static final String OFFICIAL = "seoyeon.park@seongnam.example";
    private static final String UNIT = "hajun.jung@seongnam.example";
    private static final String NEED = "캐나다 CSA 인증 비용이 부담되어 지원이 필요합니다.";
    private static final String REPLY = "해외규격인증 지원사업으로 인증 비용의 70%를 지원합니다. 신청서는 기업지원과로 보내 주십시오.";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void a_company_signs_up_registers_is_confirmed_is_met_and_reads_the_reply() {
        Page company = browser(360);
        Page coordinator = browser(1280);

        company.navigate("");
        travel(company, "신청 기간", "2026년 11월 23일 (월) 10:0");
        assertThat(company.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("성남시 CES 2027 대표단")))
                .isVisible();
        Pictures.take(company, "1-home");

        signUp(company);
        signInAs(coordinator, COORDINATOR);
        approve(coordinator);
        signInByLink(company);

        coordinator.navigate("registrations");
        register(company);
        confirm(coordinator);
        assertThat(company.locator(".badge", new Page.LocatorOptions().setHasText("확정"))
                        .first())
                .isVisible();
        Pictures.take(company, "4-confirmed");

        Page official = browser(360);
        signInAs(official, OFFICIAL);
        travel(official, "CES 2027 면담 당일", "2027년 1월 8일 (금) 09:4");
        record(official);

        Page unit = browser(1280);
        signInAs(unit, UNIT);
        reply(unit);
        read(company);

        Assertions.assertThat(complaints).as("what browsers complained of").isEmpty();
    }

    /** Sets the demonstration's clock; the page comes anew, and says what time it is in Korea. */
    private void travel(Page page, String moment, String now) {
        button(page, moment).click();
        assertThat(page.locator(".time-travel")).containsText(now);
    }

    private void signUp(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("기업 회원가입"))
                .click();
        page.getByLabel("소속 시").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("성남시"))
                .click();
        page.getByLabel("사업자등록번호").fill("123-45-67890");
        page.getByLabel("기업 이름(국문)").fill("나루테크");
        assertThat(page.getByText("사업자등록번호가 맞지 않습니다")).isVisible();
        page.getByLabel("사업자등록번호").fill(World.businessNumber().formatted());
        page.getByLabel("기업 이름(영문)").fill("Naru Tech");
        page.getByLabel("이름", new Page.GetByLabelOptions().setExact(true)).fill("한나루");
        page.getByLabel("전자우편").fill("naru.han@narutech.example");
        page.getByLabel("전화번호").fill("031-000-0000");
        page.getByLabel("동의합니다").check();
        page.getByLabel("소속 시").scrollIntoViewIfNeeded();
        Pictures.take(page, "2-sign-up");
        button(page, "가입 신청").click();
        assertThat(page.getByText("naru.han@narutech.example")).isVisible();
    }

    private void approve(Page page) {
        page.navigate("companies");
        Locator card = page.locator(".card", new Page.LocatorOptions().setHasText("나루테크"));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("가입 승인"))
                .click();
        assertThat(page.getByText("나루테크: 처리했습니다.")).isVisible();
    }

    private void signInByLink(Page page) {
        page.navigate("login");
        page.locator("#link-email input").fill("naru.han@narutech.example");
        page.locator("form:has(#link-email) button").click();
        // The link names the portal's public address; here the portal listens on a port of its own.
        String link = page.locator("a[href*='login/link']").getAttribute("href");
        page.navigate(link.substring(link.indexOf("login/link")));
        page.locator("form button").click();
        page.waitForURL(Pattern.compile("/(\\?.*)?$"));
    }

    private void register(Page page) {
        page.navigate("meetings");
        page.locator(".card", new Page.LocatorOptions().setHasText("개별 면담"))
                .locator(".slot", new Locator.LocatorOptions().setHasText("남은 자리"))
                .first()
                .click();
        page.getByLabel("이야기할 내용").fill("캐나다 수출 인증");
        page.getByLabel("이름", new Page.GetByLabelOptions().setExact(true)).fill("한나루");
        page.getByLabel("직책").fill("대표");
        Pictures.take(page, "3-register");
        button(page, "신청하기").click();
        assertThat(page.getByText("우리 회사가 신청한 면담입니다")).isVisible();
        page.navigate("my");
        assertThat(page.locator(".badge", new Page.LocatorOptions().setHasText("신청")))
                .isVisible();
    }

    private void confirm(Page page) {
        Locator card = page.locator(".card", new Page.LocatorOptions().setHasText("나루테크"));
        assertThat(card).isVisible();
        Pictures.take(page, "4-confirm");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("나루테크 신청 확정"))
                .click();
        assertThat(page.getByText("나루테크 면담을 확정했습니다")).isVisible();
    }

    private void record(Page page) {
        page.navigate("today");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("나루테크 면담 기록"))
                .click();
        button(page, "면담함").click();
        button(page, "해외규격인증").click();
        page.locator("textarea").first().fill(NEED);
        Pictures.take(page, "5-record");
        button(page, "저장").click();
        assertThat(page.locator(".done")).containsText("SN-CES27-");
    }

    private void reply(Page page) {
        page.navigate("inbox");
        page.locator(".inbox-row", new Page.LocatorOptions().setHasText("나루테크"))
                .first()
                .click();
        page.getByLabel("결정", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("기존제도안내"))
                .click();
        page.getByLabel("회신", new Page.GetByLabelOptions().setExact(true)).fill(REPLY);
        Pictures.take(page, "6-reply");
        button(page, "회신 보내기").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("회신 보내기"))
                .click();
        assertThat(page.getByText("회신을 보냈습니다.")).isVisible();
    }

    private void read(Page page) {
        page.navigate("requests");
        page.getByText("회신 읽기").first().click();
        assertThat(page.getByText(REPLY)).isVisible();
        Pictures.take(page, "6-read");
    }

    private void signInAs(Page page, String email) {
        page.navigate("login");
        page.locator("form:has(input[value='" + email + "']) button").click();
        page.waitForURL(Pattern.compile("/(\\?.*)?$"));
    }

    private Page browser(int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(width, width == 360 ? 740 : 860)
                        .setBaseURL("http://localhost:" + port + "/"));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
