package naru.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    }

    @Test
    void an_official_signs_in_by_password() {
        String email = residents.official(someone());
        page.navigate("login");
        page.getByText("직원 로그인").click();
        var form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(email);
        form.getByLabel("비밀번호").first().fill("not the password");
        form.getByLabel("비밀번호").first().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("맞지 않습니다");
        form.getByLabel("전자우편").fill(email);
        form.getByLabel("비밀번호").first().fill(Residents.PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(complaints)
                .filteredOn(text -> text.contains("Content Security"))
                .isEmpty();
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
