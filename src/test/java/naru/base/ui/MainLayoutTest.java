package naru.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import naru.base.Happened;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.testing.Act;
import naru.testing.Browserless;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class MainLayoutTest extends Browserless {

    @Autowired
    ApplicationEventPublisher events;

    @Override
    protected Set<Class<? extends Component>> testRoutes() {
        return Set.of(PlainView.class, MissingView.class, BrokenView.class);
    }

    @Test
    void a_visitor_is_offered_to_sign_in() {
        open("plain");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("sign-in")).getHref())
                .isEqualTo("login");
        assertThat(_find(UserMenu.class)).isEmpty();
    }

    @Test
    void a_signed_in_person_sees_their_name() {
        signIn(Act.someone(Role.OFFICIAL, "GC"));
        open("plain");
        assertThat(_get(UserMenu.class).getItems()).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("sign-in"))).isEmpty();
    }

    @Test
    void the_language_is_the_one_chosen_here_then_the_accounts_then_the_browsers() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.KOREAN);

        browseWith("en-GB,en;q=0.9");
        visit();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);

        signIn(Act.someone(Role.CONTACT, "GC"));
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.KOREAN);

        browseWith("ko", new Cookie("naru-language", "en"));
        signIn(Act.someone(Role.CONTACT, "GC"));
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void the_language_switch_is_remembered_for_a_year() {
        open("plain");
        _click(_get(LanguageSwitch.class));
        var response = (VaadinServletResponse) VaadinService.getCurrentResponse();
        Cookie cookie = ((FakeResponse) response.getResponse()).getCookie("naru-language");
        assertThat(cookie.getValue()).isEqualTo("en");
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 3600);
    }

    @Test
    void what_is_not_there_is_said_with_a_way_home() {
        open("missing");
        assertThat(_get(H1.class).getText()).isEqualTo("페이지를 찾을 수 없습니다");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("home")).getHref())
                .isEmpty();
    }

    @Test
    void what_nobody_foresaw_gets_a_number() {
        open("broken");
        assertThat(_get(H1.class).getText()).isEqualTo("예상하지 못한 오류가 났습니다");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("error-number"))
                        .getText())
                .matches("오류 번호 [0-9a-f]{8}");
    }

    @Test
    void a_broken_rule_is_said_in_its_words() {
        open("plain");
        assertThat(Notices.attempt(() -> {
                    throw new NotFound(UUID.randomUUID());
                }))
                .isFalse();
        assertThat(_get(_get(Notification.class), Span.class).getText()).startsWith("찾을 수 없습니다.");
    }

    @Test
    void a_button_works_again_after_its_action() {
        open("plain");
        int[] count = {0};
        Button button = Buttons.primary("x", () -> count[0]++);
        UI.getCurrent().add(button);
        _click(button);
        _click(button);
        assertThat(count[0]).isEqualTo(2);
    }

    @Test
    void an_open_page_hears_what_happens_in_its_city_only() {
        var here = Act.someone(Role.OFFICIAL, "GC");
        signIn(here);
        open("plain");
        PlainView view = _get(PlainView.class);
        elsewhere(Act.someone(Role.CONTACT, "SN"), () -> events.publishEvent(new Rang("SN")));
        elsewhere(Act.someone(Role.CONTACT, "GC"), () -> events.publishEvent(new Rang("GC")));
        eventually(() -> assertThat(view.heard.getText()).isEqualTo("GC "));
    }

    record Rang(String city) implements Happened {}

    @Route("plain")
    @AnonymousAllowed
    static class PlainView extends Div {
        final Span heard = new Span();

        PlainView(Live live) {
            add(heard);
            live.watch(this, Set.of(Rang.class), rang -> heard.setText(heard.getText() + rang.city() + " "));
        }
    }

    @Route("missing")
    @AnonymousAllowed
    static class MissingView extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new NotFound("x");
        }
    }

    @Route("broken")
    @AnonymousAllowed
    static class BrokenView extends Div {
        BrokenView() {
            throw new IllegalStateException("out of order");
        }
    }
}
