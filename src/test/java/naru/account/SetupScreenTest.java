package naru.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Setting up an empty portal with a real browser, from the link in the log to the first sign-in. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
@TestPropertySource(properties = "naru.test=an installation to set up")
@Tag("browser")
class SetupScreenTest {

    private static final Pattern LINK = Pattern.compile("setup\\?key=[\\w-]{43}");

    @LocalServerPort
    int port;

    @Autowired
    FirstSetup setup;

    @Test
    void the_link_in_the_log_leads_to_the_first_administrator(CapturedOutput log) {
        setup.announce();
        Matcher link = LINK.matcher(log);
        String path = "";
        while (link.find()) {
            path = link.group();
        }
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.browser()
                    .newPage(new Browser.NewPageOptions()
                            .setLocale("ko-KR")
                            .setBaseURL("http://localhost:" + port + "/"));
            page.navigate(path);
            page.getByLabel("시 코드").fill("sn1");
            page.getByLabel("시 이름(한국어)").fill("성남시");
            page.getByLabel("이름", new Page.GetByLabelOptions().setExact(true)).fill("최관리");
            page.getByLabel("전자우편").fill("admin@city.test");
            page.getByLabel("새 비밀번호").first().fill("짧다");
            page.getByText("설치 마치기").click();
            assertThat(page.getByText("영문 대문자 2~8자여야 합니다").first()).isVisible();
            assertThat(page.getByText("12자 이상이어야 합니다").first()).isVisible();
            page.getByLabel("시 코드").fill("sn");
            page.getByLabel("새 비밀번호").first().fill("a long enough sentence");
            page.getByLabel("새 비밀번호 확인").first().fill("a long enough sentence");
            page.getByText("설치 마치기").click();
            page.waitForURL("**/login");
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("더 이상 설정할 수 없습니다");
        }
    }
}
