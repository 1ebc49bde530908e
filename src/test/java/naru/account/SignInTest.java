package naru.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways in, as a browser goes them over HTTP. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Residents.class)
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient store;

    @Autowired
    TestClock clock;

    @Test
    void a_contact_comes_in_by_link_and_the_link_works_once() {
        Visitor visitor = new Visitor(port);
        String email = residents.contact(someone());
        HttpResponse<String> sent =
                visitor.post("/login/send", Map.of("username", " " + email.toUpperCase(Locale.ROOT) + " "));
        assertThat(visitor.target(sent)).isEqualTo("/login?sent");

        String token = token(email);
        String before = visitor.session();
        HttpResponse<String> in = visitor.post("/login/link", Map.of("token", token));
        assertThat(visitor.target(in)).isEqualTo("/");
        assertThat(visitor.session()).isNotEqualTo(before).isNotEmpty();
        assertThat(visitor.target(visitor.open("/login"))).isEmpty();

        Visitor other = new Visitor(port);
        assertThat(other.target(other.post("/login/link", Map.of("token", token))))
                .isEqualTo("/login?expired");
    }

    @Test
    void looking_at_the_link_does_not_use_it_up() {
        Visitor visitor = new Visitor(port);
        String email = residents.contact(someone());
        visitor.post("/login/send", Map.of("username", email));
        String token = token(email);
        assertThat(visitor.open("/login/link?token=" + token).statusCode()).isEqualTo(200);
        assertThat(visitor.target(visitor.post("/login/link", Map.of("token", token))))
                .isEqualTo("/");
    }

    @Test
    void a_link_is_good_for_a_quarter_of_an_hour() {
        Visitor visitor = new Visitor(port);
        String email = residents.contact(someone());
        visitor.post("/login/send", Map.of("username", email));
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(visitor.target(visitor.post("/login/link", Map.of("token", token(email)))))
                .isEqualTo("/login?expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@nowhere.test", "no address", "", "-"})
    void who_is_unknown_gets_the_same_answer_and_no_link_that_works(String email) {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> unknown = visitor.post("/login/send", Map.of("username", email));
        HttpResponse<String> known = visitor.post("/login/send", Map.of("username", residents.contact(someone())));
        assertThat(visitor.target(unknown)).isEqualTo(visitor.target(known)).isEqualTo("/login?sent");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(names(unknown)).isEqualTo(names(known));
        assertThat(unknown.body()).isEqualTo(known.body());
        tokens(email)
                .forEach(token -> assertThat(visitor.target(visitor.post("/login/link", Map.of("token", token))))
                        .isEqualTo("/login?expired"));
    }

    @Test
    void a_made_up_token_opens_nothing() {
        Visitor visitor = new Visitor(port);
        for (String token : List.of("", " ", "-", UUID.randomUUID().toString())) {
            assertThat(visitor.target(visitor.post("/login/link", Map.of("token", token))))
                    .isEqualTo("/login?expired");
        }
    }

    @Test
    void an_official_comes_in_by_password_with_a_new_session() {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        visitor.open("/login");
        String before = visitor.session();
        assertThat(visitor.target(visitor.signIn(email, Residents.PASSWORD))).isEqualTo("/");
        assertThat(visitor.session()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_an_unknown_address_and_an_account_without_password_look_the_same() {
        Visitor visitor = new Visitor(port);
        String official = residents.official(someone());
        String contact = residents.contact(someone());
        for (String email : List.of(official, contact, someone())) {
            HttpResponse<String> answer = visitor.signIn(email, "not the password");
            assertThat(visitor.target(answer)).isEqualTo("/login?wrong");
        }
    }

    @Test
    void an_account_that_is_closed_is_out_at_the_next_request_and_cannot_come_back() {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        visitor.signIn(email, Residents.PASSWORD);
        String session = visitor.session();
        residents.close(email);
        visitor.open("/login");
        assertThat(visitor.session()).isNotEqualTo(session);
        assertThat(visitor.target(visitor.signIn(email, Residents.PASSWORD))).isEqualTo("/login?wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/password", "/login/send"})
    void who_tries_too_often_waits_whether_the_account_exists_or_not(String door) {
        for (String email : List.of(residents.official(someone()), someone())) {
            Visitor visitor = new Visitor(port);
            Map<String, String> form = Map.of("username", email, "password", "not the password");
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.target(visitor.post(door, form))).doesNotContain("slow");
            }
            assertThat(visitor.target(visitor.post(door, form))).isEqualTo("/login?slow=2");
            clock.advance(Duration.ofMinutes(2));
            assertThat(visitor.target(visitor.post(door, form))).doesNotContain("slow");
            assertThat(visitor.target(visitor.post(door, form))).isEqualTo("/login?slow=2");
        }
    }

    @Test
    void the_page_that_sent_one_to_sign_in_is_where_one_arrives() {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        assertThat(visitor.target(visitor.open("/no-such-page?x=1"))).isEqualTo("/login");
        assertThat(visitor.target(visitor.signIn(email, Residents.PASSWORD))).isEqualTo("/no-such-page?x=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saved-url", "continue", "redirect", "url"})
    void no_parameter_leads_away_from_the_portal(String parameter) {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        String evil = parameter + "=https://evil.test/";
        visitor.open("/login?" + evil);
        HttpResponse<String> in = visitor.post(
                "/login/password?" + evil,
                Map.of("username", email, "password", Residents.PASSWORD, parameter, "https://evil.test/"));
        assertThat(visitor.target(in)).isEqualTo("/");
    }

    @Test
    void a_saved_address_with_two_slashes_stays_here() {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        visitor.open("/%2F/evil.test/");
        visitor.open("http://localhost:" + port + "//evil.test/");
        assertThat(visitor.target(visitor.signIn(email, Residents.PASSWORD))).doesNotContain("//");
    }

    @Test
    void a_form_that_is_not_from_our_page_is_refused_and_a_stale_one_is_shown_anew() {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        HttpResponse<String> answer =
                visitor.postAs("made-up", "/login/password", Map.of("username", email, "password", Residents.PASSWORD));
        assertThat(visitor.target(answer)).isEqualTo("/login?again");
        assertThat(visitor.postAs("made-up", "/logout", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void without_the_demonstration_there_is_no_one_click_way_in() {
        Visitor visitor = new Visitor(port);
        String email = residents.official(someone());
        visitor.post("/login/demo", Map.of("email", email));
        assertThat(visitor.target(visitor.open("/no-such-page"))).isEqualTo("/login");
    }

    @Test
    void browsers_are_told_what_they_must_not_do() {
        HttpResponse<String> page = new Visitor(port).open("/login");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'self'", "object-src 'none'")
                .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[\\w-]{24}'");
        assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src")))
                .doesNotContain("unsafe-inline");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]* nonce=)");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
        assertThat(new Visitor(port).open("/js/passkey.js").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(strict -> assertThat(strict).doesNotContain("nonce"));
    }

    private static String someone() {
        return "someone-" + UUID.randomUUID() + "@example.test";
    }

    private String token(String email) {
        return tokens(email).getLast();
    }

    private List<String> tokens(String email) {
        return store
                .sql("select token_value from one_time_tokens where username = ?")
                .param(email)
                .query((row, number) -> row.getString(1))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> names(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream().sorted().toList();
    }
}
