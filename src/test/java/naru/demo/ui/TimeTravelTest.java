package naru.demo.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import naru.base.access.Role;
import naru.demo.DemoClock;
import naru.demo.Moment;
import naru.testing.Act;
import naru.testing.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("demo")
class TimeTravelTest extends Browserless {

    private static final Duration WHILE = Duration.ofMinutes(5);

    @Autowired
    DemoClock demoClock;

    /** What every service is given. */
    @Autowired
    Clock clock;

    @Override
    protected Set<Class<? extends Component>> testRoutes() {
        return Set.of(AnyView.class);
    }

    @AfterEach
    void back_to_now() {
        Moment.TODAY.travel(demoClock);
    }

    @Test
    void a_visitor_travels_to_the_meeting_day_and_back() {
        open("any");
        assertThat(banner()).contains("체험용 나루입니다", "지어낸");

        _click(_get(Button.class, spec -> spec.withText("CES 2027 면담 당일")));
        assertThat(Duration.between(Instant.parse("2027-01-08T00:45:00Z"), clock.instant()))
                .isBetween(Duration.ZERO, WHILE);

        open("any");
        assertThat(banner()).contains("2027년 1월 8일 (금) 09:");

        _click(_get(Button.class, spec -> spec.withText("오늘")));
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(WHILE);
    }

    @Test
    void whoever_is_signed_in_sees_it_too_in_their_language() {
        Moment.REGISTERING.travel(demoClock);
        browseWith("en", new Cookie("naru-language", "en"));
        signIn(Act.someone(Role.CONTACT, "SN"));
        open("any");
        assertThat(banner()).contains("demonstration of Naru", "Mon 23 Nov 2026 10:", "invented");
    }

    @Test
    void what_became_of_a_sign_in_stands_above_whom_one_can_play() {
        open("login?expired");
        assertThat(texts()).containsSubsequence("더는 쓸 수 없습니다", "체험용 계정");
    }

    private static String banner() {
        Div banner = _get(Div.class, spec -> spec.withClasses("time-travel"));
        return _get(banner, Span.class).getText();
    }

    @Route("any")
    @AnonymousAllowed
    public static class AnyView extends Div {}
}
