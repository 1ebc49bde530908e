package naru.attachment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.attachment.Samples;
import naru.attachment.Shelf;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Files chosen on a phone: kept, refused in words, opened and removed. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Shelf.class)
@Tag("browser")
class AttachmentsInBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    private final Shelf shelf;
    private final SignedIn official;
    private final UUID mine;
    private BrowserContext context;
    private Page page;

    AttachmentsInBrowserTest(
            @Autowired Shelf shelf,
            @Autowired World world,
            @Autowired JdbcTemplate jdbc,
            @Autowired PasswordEncoder passwords) {
        this.shelf = shelf;
        official = world.staff(world.city(), Role.OFFICIAL);
        mine = shelf.of(official);
        jdbc.update(
                "update account set password_hash = ? where id = ?",
                passwords.encode("secret of the shelf"),
                official.accountId());
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
    void at_the_shelf() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setBaseURL("http://localhost:" + port + "/"));
        page = context.newPage();
        page.navigate("test-shelf/" + mine);
        page.getByText("직원 로그인").tap();
        Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(official.getUsername());
        form.getByLabel("비밀번호").first().fill("secret of the shelf");
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> url.contains("/test-shelf"));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void several_files_at_once_are_kept_and_listed_with_links() {
        choose(
                new FilePayload("회사 소개서.pdf", "application/pdf", Samples.pdf()),
                new FilePayload("부스.png", "image/png", Samples.png()));
        assertThat(links()).hasCount(2);
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        assertThat(names()).containsExactlyInAnyOrder("회사 소개서.pdf", "부스.png");
        String address = links().first().getAttribute("href");
        assertThat(context.request().get(address).status()).isEqualTo(200);
    }

    @Test
    void what_is_refused_is_said_and_what_was_there_stays() {
        choose(new FilePayload("회사 소개서.pdf", "application/pdf", Samples.pdf()));
        assertThat(links()).hasCount(1);
        choose(new FilePayload("계약서.pdf", "application/pdf", Samples.page()));
        assertThat(refusal("계약서.pdf")).containsText("올릴 수 없는 형식");
        choose(new FilePayload("빈 문서.pdf", "application/pdf", new byte[0]));
        assertThat(refusal("빈 문서.pdf")).containsText("내용이 없는");
        choose(new FilePayload("실행.exe", "application/x-msdownload", Samples.program()));
        assertThat(refusal("실행.exe")).containsText("올릴 수 없는 형식");
        choose(new FilePayload("큰 문서.pdf", "application/pdf", Arrays.copyOf(Samples.pdf(), 10 * 1024 * 1024 + 1)));
        assertThat(refusal("큰 문서.pdf")).containsText("10 MB 이하");
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        assertThat(links()).hasCount(1);
        assertThat(names()).containsExactly("회사 소개서.pdf");
    }

    @Test
    void a_file_is_removed_once_that_is_confirmed() {
        choose(new FilePayload("회사 소개서.pdf", "application/pdf", Samples.pdf()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("“회사 소개서.pdf” 파일 삭제"))
                .tap();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("되살릴 수 없습니다");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("삭제"))
                .tap();
        assertThat(links()).hasCount(0);
        assertThat(names()).isEmpty();
    }

    @Test
    void fingers_find_everything_and_nothing_sticks_out() {
        Act.as(official, () -> shelf.put(mine, "아주 긴 이름의 회사 소개서와 제품 목록 2027년 1월 최종본.pdf", Samples.pdf()));
        page.reload();
        assertThat(links()).hasCount(1);
        for (Locator target : List.of(
                links().first(),
                page.locator(".attachments vaadin-button").first(),
                page.locator("vaadin-upload > vaadin-button"))) {
            assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }

    private void choose(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    private Locator refusal(String name) {
        return page.locator(".trouble").getByText(name);
    }

    private Locator links() {
        return page.locator(".attachments a");
    }

    private List<String> names() {
        return Act.as(official, () -> shelf.files(mine)).stream()
                .map(AttachmentSummary::name)
                .toList();
    }
}
