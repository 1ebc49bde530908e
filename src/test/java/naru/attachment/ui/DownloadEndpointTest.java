package naru.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import naru.Naru;
import naru.attachment.AttachmentSummary;
import naru.attachment.Samples;
import naru.attachment.Shelf;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Visitor;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Files over HTTP: what a browser is told about them, and who gets them. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Shelf.class)
class DownloadEndpointTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder passwords;

    private final Shelf shelf;
    private final SignedIn official;
    private final UUID mine;

    DownloadEndpointTest(@Autowired Shelf shelf, @Autowired World world) {
        this.shelf = shelf;
        official = world.staff(world.city(), Role.OFFICIAL);
        mine = shelf.of(official);
    }

    @Test
    void a_file_comes_with_its_name_and_with_what_keeps_it_harmless() {
        AttachmentSummary kept = kept("회사 소개서.pdf", Samples.pdf());
        HttpResponse<byte[]> answer = visitor(official).fetch(address(kept.id()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Samples.pdf());
        assertHeader(answer, "Content-Type", "application/pdf");
        assertHeader(answer, "Content-Length", String.valueOf(Samples.pdf().length));
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "Cache-Control", "private, no-cache");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%ED%9A%8C%EC%82%AC%20%EC%86%8C%EA%B0%9C%EC%84%9C.pdf");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
    }

    @Test
    void a_picture_is_shown_as_a_picture() {
        AttachmentSummary kept = kept("부스.png", Samples.png());
        HttpResponse<byte[]> answer = visitor(official).fetch(address(kept.id()));
        assertHeader(answer, "Content-Type", "image/png");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline;");
    }

    @Test
    void a_part_can_be_asked_for_and_what_is_known_is_not_sent_again() {
        AttachmentSummary kept = kept("a.pdf", Samples.pdf());
        Visitor visitor = visitor(official);
        HttpResponse<byte[]> part = visitor.fetch(address(kept.id()), "Range", "bytes=5-7");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(Samples.pdf(), 5, 8));
        String tag = header(visitor.fetch(address(kept.id())), "ETag");
        assertThat(visitor.fetch(address(kept.id()), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void strangers_get_the_same_answer_as_for_what_is_not_there() {
        AttachmentSummary kept = kept("비밀.pdf", Samples.pdf());
        for (SignedIn stranger : new SignedIn[] {
            world.company(official.city()),
            world.staff(official.city(), Role.OFFICIAL),
            world.staff(official.city(), Role.ADMINISTRATOR),
            world.staff(world.city(), Role.COORDINATOR)
        }) {
            Visitor visitor = visitor(stranger);
            HttpResponse<byte[]> answer = visitor.fetch(address(kept.id()));
            HttpResponse<byte[]> nothing = visitor.fetch(address(UUID.randomUUID()));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(nothing.body());
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(visitor.fetch("/attachments/not-an-id").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void who_is_not_signed_in_is_asked_to_whatever_the_id() {
        AttachmentSummary kept = kept("비밀.pdf", Samples.pdf());
        Visitor visitor = new Visitor(port);
        for (UUID id : new UUID[] {kept.id(), UUID.randomUUID()}) {
            HttpResponse<byte[]> answer = visitor.fetch(address(id));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(visitor.target(answer)).isEqualTo("/login");
        }
    }

    @Test
    void what_is_removed_is_gone_also_for_who_saw_it() {
        AttachmentSummary kept = kept("a.pdf", Samples.pdf());
        Visitor visitor = visitor(official);
        String tag = header(visitor.fetch(address(kept.id())), "ETag");
        Act.as(official, () -> shelf.take(mine, kept.id()));
        assertThat(visitor.fetch(address(kept.id()), "If-None-Match", tag).statusCode())
                .isEqualTo(404);
    }

    private AttachmentSummary kept(String name, byte[] content) {
        return Act.as(official, () -> shelf.put(mine, name, content));
    }

    private Visitor visitor(SignedIn who) {
        jdbc.update(
                "update account set password_hash = ? where id = ?",
                passwords.encode("secret of the shelf"),
                who.accountId());
        Visitor visitor = new Visitor(port);
        visitor.signIn(who.getUsername(), "secret of the shelf");
        return visitor;
    }

    private static void assertHeader(HttpResponse<?> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String address(UUID id) {
        return "/attachments/" + id;
    }
}
