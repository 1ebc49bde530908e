package naru.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import naru.base.EmailAddress;
import naru.testing.NaruTest;
import naru.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration's one-click way in, which leads into its own accounts only. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import({Residents.class, DemoSignInTest.Door.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class DemoSignInTest {

    @TestConfiguration
    static class Door {
        @Bean
        DemoDoor testDoor() {
            return () -> List.of(new DemoAccount(new EmailAddress("guest@demo.test"), "role.OFFICIAL"));
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Residents residents;

    @Autowired
    AccountDirectory directory;

    @BeforeEach
    void settle() {
        for (String email : List.of("guest@demo.test", "other@demo.test")) {
            if (!directory.isTaken(new EmailAddress(email))) {
                residents.official(email);
            }
        }
    }

    @Test
    void one_click_leads_in_with_a_new_session() {
        Visitor visitor = new Visitor(port);
        visitor.open("/login");
        String before = visitor.session();
        HttpResponse<String> in = visitor.post("/login/demo", Map.of("email", "guest@demo.test"));
        assertThat(visitor.target(in)).isEqualTo("/");
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.target(visitor.open("/my-account"))).isEmpty();
    }

    @Test
    void no_other_account_can_be_stepped_into() {
        Visitor visitor = new Visitor(port);
        visitor.post("/login/demo", Map.of("email", "other@demo.test"));
        visitor.post("/login/demo", Map.of());
        assertThat(visitor.target(visitor.open("/my-account"))).isEqualTo("/login");
    }

    @Test
    void a_click_from_another_site_does_nothing() {
        Visitor visitor = new Visitor(port);
        visitor.postAs("made-up", "/login/demo", Map.of("email", "guest@demo.test"));
        assertThat(visitor.target(visitor.open("/my-account"))).isEqualTo("/login");
    }
}
