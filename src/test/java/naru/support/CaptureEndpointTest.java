package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import naru.Naru;
import naru.attachment.Samples;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.NaruTest;
import naru.testing.Visitor;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The one address that takes data from a script: who may send to it, and what it says to those who may not. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BoothMeeting.class)
class CaptureEndpointTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder passwords;

    private final BoothMeeting.Cast cast;

    CaptureEndpointTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @BeforeEach
    void a_password_for_each() {
        jdbc.update("update account set password_hash = ?", passwords.encode("secret of the booth"));
    }

    @Test
    void an_official_of_the_city_saves_and_saves_once() {
        UUID key = UUID.randomUUID();
        assertThat(send(cast.official(), cast.registration(), key).statusCode()).isEqualTo(200);
        assertThat(send(cast.official(), cast.registration(), key).statusCode()).isEqualTo(200);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void nobody_else_does() {
        assertThat(send(cast.contact(), cast.registration(), UUID.randomUUID()).statusCode())
                .isEqualTo(403);
        assertThat(send(cast.administrator(), cast.registration(), UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> guessed = send(stranger(), cast.registration(), UUID.randomUUID());
        assertThat(guessed.statusCode()).isEqualTo(404);
        HttpResponse<String> signedOut =
                new Visitor(port).postJson(address(cast.registration()), body(UUID.randomUUID()));
        assertThat(signedOut.statusCode()).isIn(302, 401, 403);
        assertThat(requests()).isZero();
    }

    @Test
    void a_file_of_a_need_that_was_sent_is_kept_once_and_given_to_the_city_only() {
        UUID need = UUID.randomUUID();
        Visitor official = visitor(cast.official());
        String file = "/capture/files/" + need + "/" + UUID.randomUUID() + "?name=%EC%82%AC%EC%A7%84";
        assertThat(official.put(file, "image/jpeg", Samples.jpeg()).statusCode())
                .as("before its need")
                .isEqualTo(404);
        official.postJson(address(cast.registration()), body(need));
        assertThat(official.put(file, "image/jpeg", Samples.jpeg()).statusCode())
                .isEqualTo(204);
        assertThat(official.put(file, "image/jpeg", Samples.jpeg()).statusCode())
                .isEqualTo(204);
        UUID id = jdbc.queryForObject("select id from attachment where city = ?", UUID.class, cast.city());
        HttpResponse<byte[]> photo = official.fetch("/attachments/" + id);
        assertThat(photo.body()).isEqualTo(Samples.jpeg());
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(visitor(cast.coordinator()).fetch("/attachments/" + id).statusCode())
                .isEqualTo(200);
        for (SignedIn other : List.of(cast.contact(), cast.administrator(), stranger())) {
            assertThat(visitor(other).fetch("/attachments/" + id).statusCode()).isEqualTo(404);
            assertThat(visitor(other)
                            .put(file + "2", "image/jpeg", Samples.jpeg())
                            .statusCode())
                    .isIn(403, 404);
        }
        assertThat(world.count("select count(*) from attachment where city = ?", cast.city()))
                .isEqualTo(1);
    }

    @Test
    void what_is_neither_picture_nor_sound_or_too_much_is_refused_in_words() {
        UUID need = UUID.randomUUID();
        Visitor official = visitor(cast.official());
        official.postJson(address(cast.registration()), body(need));
        String file = "/capture/files/" + need + "/" + UUID.randomUUID();
        HttpResponse<String> program = official.put(file + "?name=a.jpg", "image/jpeg", Samples.program());
        assertThat(program.statusCode()).isEqualTo(422);
        assertThat(program.body()).contains("message");
        byte[] large = Arrays.copyOf(Samples.jpeg(), 10 * 1024 * 1024 + 1);
        assertThat(official.put(file + "?name=a.jpg", "image/jpeg", large).statusCode())
                .isEqualTo(422);
        assertThat(official.put(file, "image/jpeg", Samples.jpeg()).statusCode())
                .as("without a name")
                .isEqualTo(400);
        HttpResponse<String> signedOut = new Visitor(port).put(file + "?name=a.jpg", "image/jpeg", Samples.jpeg());
        assertThat(signedOut.statusCode()).isIn(302, 401, 403);
        assertThat(world.count("select count(*) from attachment where city = ?", cast.city()))
                .isZero();
    }

    @Test
    void nonsense_gets_a_plain_answer() {
        Visitor official = visitor(cast.official());
        for (String nonsense : new String[] {
            "",
            "{",
            "[]",
            "{\"outcome\":\"SLEPT\",\"needs\":[]}",
            "{\"outcome\":\"HELD\"}",
            "{\"outcome\":\"HELD\",\"needs\":[null]}"
        }) {
            HttpResponse<String> answer = official.postJson(address(cast.registration()), nonsense);
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception", "naru.support");
        }
        assertThat(official.postJson("/capture/not-an-id", body(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> send(SignedIn who, UUID registration, UUID key) {
        return visitor(who).postJson(address(registration), body(key));
    }

    private Visitor visitor(SignedIn who) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(who.getUsername(), "secret of the booth");
        return visitor;
    }

    /** An official of another city. */
    private SignedIn stranger() {
        SignedIn stranger = world.staff(world.city(), Role.OFFICIAL);
        jdbc.update(
                "update account set password_hash = ? where id = ?",
                passwords.encode("secret of the booth"),
                stranger.accountId());
        return stranger;
    }

    private String body(UUID key) {
        return """
                {"outcome":"HELD","needs":[{"key":"%s","category":"%s","sentence":"인증 비용"}]}""".formatted(key, cast.category());
    }

    private static String address(UUID registration) {
        return "/capture/" + registration;
    }

    private int requests() {
        return world.count("select count(*) from support_request where city = ?", cast.city());
    }
}
