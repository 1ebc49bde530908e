package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.attachment.FileType;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What an official photographs and says into the phone is never lost either, and kept once. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BoothMeeting.class)
@Tag("browser")
class CaptureFilesInBrowserTest {

    private static final byte[] PHOTO = BoothPhone.photo();
    private static final String UPLOADS = "**/capture/files/**";
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Capture capture;

    @Autowired
    CaptureFiles files;

    @Autowired
    Attachments attachments;

    private final Cast cast;
    private final String password;
    private BoothPhone phone;

    CaptureFilesInBrowserTest(@Autowired BoothMeeting booth, @Autowired PasswordEncoder passwords) {
        cast = booth.play();
        password = String.valueOf(passwords.encode(BoothPhone.PASSWORD));
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
    void at_the_booth() {
        jdbc.update(
                "update account set password_hash = ? where id = ?",
                password,
                cast.official().accountId());
        phone = new BoothPhone(chromium, port, cast.official());
        phone.open("today");
        phone.signIn();
        phone.takeDown(cast.registration());
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void a_photo_and_a_voice_memo_go_with_the_request() throws IOException {
        phone.photograph(0, PHOTO);
        assertThat(phone.taken(0)).hasCount(1);
        phone.talk(0, 1500);
        assertThat(phone.taken(0)).hasCount(2);
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE);
        assertThat(phone.unsent()).containsText("모두 보냈습니다");
        assertThat(phone.waiting()).isZero();

        List<AttachmentSummary> stored = stored();
        assertThat(stored).extracting(AttachmentSummary::type).containsExactly(FileType.JPEG, FileType.WEBM);
        assertThat(stored.getFirst().name()).matches("사진 \\d\\d-\\d\\d\\.jpg");
        assertThat(stored.getLast().name()).matches("음성 메모 \\d\\d-\\d\\d \\(\\d초\\)\\.webm");
        assertThat(stored.getFirst().size()).isLessThan(PHOTO.length).isLessThan(1024 * 1024);
        var picture = ImageIO.read(new ByteArrayInputStream(bytes(stored.getFirst())));
        assertThat(picture.getWidth()).isEqualTo(2048);
        assertThat(picture.getHeight()).isEqualTo(1536);
    }

    @Test
    void who_comes_to_the_request_later_sees_and_hears_it() {
        phone.photograph(0, PHOTO);
        phone.talk(0, 1500);
        phone.button("저장").tap();
        assertThat(phone.unsent()).containsText("모두 보냈습니다");
        phone.open("record/" + cast.registration());
        phone.page().getByText("이미 접수한 건의").tap();
        assertSeenAndHeard();
        phone.open("inbox/" + request());
        assertSeenAndHeard();
    }

    @Test
    void both_survive_a_reload_an_expired_login_and_a_lost_connection() {
        phone.photograph(0, PHOTO);
        assertThat(phone.taken(0)).hasCount(1);
        phone.talk(0, 1500);
        assertThat(phone.taken(0)).hasCount(2);
        phone.page().reload();
        phone.assertRestored();
        assertThat(phone.taken(0)).hasCount(2);
        phone.context().clearCookies();
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("로그인이 만료");
        phone.signInAgain();
        phone.assertRestored();
        assertThat(phone.taken(0)).hasCount(2);
        phone.context().setOffline(true);
        phone.photograph(0, PHOTO);
        assertThat(phone.taken(0)).hasCount(3);
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("연결이 끊겨");
        phone.context().setOffline(false);
        phone.button("저장").tap();
        assertThat(phone.unsent()).containsText("모두 보냈습니다");
        assertThat(stored()).hasSize(3);
        assertThat(phone.waiting()).isZero();
    }

    @Test
    void a_memo_that_is_cut_off_keeps_what_was_said() {
        phone.page().locator(".needs .need [data-file=voice]").tap();
        phone.page().waitForCondition(() -> phone.waiting() == 1);
        phone.page().reload();
        assertThat(phone.taken(0)).hasCount(1);
        phone.button("저장").tap();
        assertThat(phone.unsent()).containsText("모두 보냈습니다");
        assertThat(stored()).singleElement().extracting(AttachmentSummary::type).isEqualTo(FileType.WEBM);
    }

    @Test
    void files_whose_connection_is_lost_follow_from_the_next_page_and_are_kept_once() {
        phone.photograph(0, PHOTO);
        phone.talk(0, 1500);
        assertThat(phone.taken(0)).hasCount(2);
        phone.page().route(UPLOADS, route -> {
            route.fetch();
            route.abort();
        });
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE);
        assertThat(phone.unsent()).containsText("사진·음성 2개가 이 기기에 남아 있습니다");
        phone.page().getByText("다음 면담으로").tap();
        assertThat(phone.page().locator(".today-line .badge").first()).isVisible();
        assertThat(phone.unsent()).containsText("2개가 이 기기에 남아 있습니다");
        phone.page().unroute(UPLOADS);
        phone.page().evaluate("dispatchEvent(new Event('online'))");
        assertThat(phone.unsent()).containsText("모두 보냈습니다");
        assertThat(stored()).hasSize(2);
        assertThat(phone.waiting()).isZero();
    }

    @Test
    void what_the_server_does_not_take_is_said_and_stays_until_it_is_removed() {
        phone.page()
                .locator(".needs .need input[type=file]")
                .setInputFiles(
                        new FilePayload("photo.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.US_ASCII)));
        assertThat(phone.taken(0)).hasCount(1);
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE);
        var refused = phone.page().locator("naru-unsent .refused > li").first();
        assertThat(refused).containsText("올릴 수 없는 형식");
        refused.getByRole(AriaRole.BUTTON).tap();
        assertThat(refused).hasCount(0);
        assertThat(phone.waiting()).isZero();
    }

    @Test
    void without_a_microphone_it_says_so_and_the_rest_works() {
        phone.context().clearPermissions();
        phone.page().locator(".needs .need [data-file=voice]").tap();
        assertThat(phone.page().locator(".needs .trouble")).containsText("마이크 사용이 허용되지 않아");
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE);
    }

    @Test
    void what_is_thrown_away_stays_away() {
        phone.photograph(0, PHOTO);
        phone.photograph(0, PHOTO);
        assertThat(phone.taken(0)).hasCount(2);
        phone.taken(0).first().getByRole(AriaRole.BUTTON).tap();
        assertThat(phone.taken(0)).hasCount(1);
        phone.button("건의 추가").tap();
        phone.photograph(1, PHOTO);
        assertThat(phone.taken(1)).hasCount(1);
        phone.page()
                .locator(".needs .need")
                .nth(1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("이 건의 지우기"))
                .tap();
        phone.button("저장").tap();
        assertThat(phone.unsent()).containsText("모두 보냈습니다");
        assertThat(stored()).hasSize(1);
        assertThat(phone.waiting()).isZero();
    }

    private void assertSeenAndHeard() {
        assertThat(phone.page().locator(".request-files img")).hasJSProperty("naturalWidth", 2048);
        Object heard = phone.page()
                .locator(".request-files audio")
                .evaluate("audio => { audio.muted = true; return audio.play().then(() => 'heard', String); }");
        assertThat(heard).isEqualTo("heard");
    }

    private UUID request() {
        return Act.as(cast.official(), () -> capture.recorded(cast.registration()))
                .getFirst()
                .id();
    }

    private List<AttachmentSummary> stored() {
        Map<UUID, List<AttachmentSummary>> all = Act.as(cast.official(), () -> files.of(List.of(request())));
        return all.values().stream().flatMap(List::stream).toList();
    }

    private byte[] bytes(AttachmentSummary file) throws IOException {
        return Act.as(cast.official(), () -> attachments.open(file.id()))
                .content()
                .getContentAsByteArray();
    }
}
