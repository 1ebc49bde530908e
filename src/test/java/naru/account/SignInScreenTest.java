package naru.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.access.Role;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with a real browser, under the rules that browsers are given. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@Import(Residents.class)
@Tag("browser")
class SignInScreenTest {

    private static final int PORT = freePort();
    private static Chromium chromium;

    @Autowired
    Residents residents;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        // Browsers know passkeys of localhost, and the address with its port must be the one the portal expects.
        settings.add("server.port", () -> PORT);
    }

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(1280, 900)
                        .setBaseURL("http://localhost:" + PORT + "/"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
    }

    @Test
    void a_contact_asks_for_a_link() {
        page.navigate("login");
        page.getByLabel("전자우편").first().fill(residents.contact(someone()));
        page.getByText("로그인 링크 받기").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("메일을 보냈습니다");
        page.navigate("login/link?token=" + UUID.randomUUID());
        page.getByText("로그인", new Page.GetByTextOptions().setExact(true))
                .and(page.locator("button"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("더는 쓸 수 없습니다");
    }

    @Test
    void an_official_signs_in_by_password() {
        String email = residents.official(someone());
        page.navigate("login");
        page.getByText("직원 로그인").click();
        password(email, "not the password");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("맞지 않습니다");
        password(email, Residents.PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
    }

    @Test
    void a_passkey_that_was_registered_signs_in() {
        CDPSession devtools = context.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        devtools.send("WebAuthn.addVirtualAuthenticator", authenticator());
        String email = residents.official(someone());
        page.navigate("my-account");
        page.getByText("직원 로그인").click();
        password(email, Residents.PASSWORD);
        page.getByText("이 기기 등록").click();
        assertThat(page.getByText("마지막 사용")).isVisible();

        context.clearCookies();
        page.navigate("my-account");
        String before = session();
        page.getByText("패스키로 로그인").click();
        assertThat(page.getByText(email).first()).isVisible();
        assertThat(session()).isNotEqualTo(before);
        page.getByText("지우기").click();
        page.locator("vaadin-confirm-dialog").getByText("지우기").last().click();
        assertThat(page.getByText("마지막 사용")).isHidden();
    }

    @Test
    void an_administrator_keeps_accounts_and_units() {
        String email = residents.staff(someone(), Role.ADMINISTRATOR);
        page.navigate("admin/units");
        page.getByText("직원 로그인").click();
        password(email, Residents.PASSWORD);
        page.getByText("부서 추가").first().click();
        page.getByLabel("이름(한국어)").fill("기업지원과");
        page.getByText("저장", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("기업지원과").first()).isVisible();
        page.navigate("admin/accounts");
        page.getByText("동료 추가").first().click();
        page.getByLabel("이름").last().fill("박신입");
        page.getByLabel("전자우편").fill(email);
        page.getByText("추가하고 메일 보내기").click();
        assertThat(page.getByText("이미 등록된 전자우편 주소입니다").first()).isVisible();
        page.getByLabel("전자우편").fill(someone());
        page.getByText("추가하고 메일 보내기").click();
        assertThat(page.getByText("박신입").first()).isVisible();
    }

    private void password(String email, String password) {
        var form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(email);
        form.getByLabel("비밀번호").first().fill(password);
        form.getByLabel("비밀번호").first().press("Enter");
    }

    private String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static JsonObject authenticator() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject request = new JsonObject();
        request.add("options", options);
        return request;
    }

    private static String someone() {
        return "someone-" + UUID.randomUUID() + "@example.test";
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
