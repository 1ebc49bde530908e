package naru.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import naru.account.CalendarFeeds;
import naru.base.Secret;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarCardTest extends Browserless {

    @Autowired
    World world;

    @Autowired
    CalendarFeeds feeds;

    @BeforeEach
    void on_the_page_of_the_own_account() {
        signIn(world.company(world.city()));
        open("my-account");
    }

    @Test
    void the_address_is_shown_when_it_is_made_and_never_again() {
        make();
        String address = shown();
        assertThat(URI.create(address).getScheme()).isEqualTo("http");
        assertThat(_get(Anchor.class, spec -> spec.withText("달력 앱에서 구독")).getHref())
                .isEqualTo(address.replaceFirst("http", "webcal"));
        assertThat(feeds.read(secret(address))).isPresent();

        open("my");
        open("my-account");
        _assertNone(TextField.class, spec -> spec.withLabel("달력 주소"));
        _get(Button.class, spec -> spec.withText("새 주소 만들기"));
    }

    @Test
    void a_new_address_takes_the_place_of_the_old_one_after_a_question() {
        make();
        String first = shown();
        _click(_get(Button.class, spec -> spec.withText("새 주소 만들기")));
        assertThat(feeds.read(secret(first))).isPresent();
        confirm();
        assertThat(feeds.read(secret(first))).isEmpty();
        assertThat(feeds.read(secret(shown()))).isPresent();
    }

    @Test
    void a_revoked_address_leads_nowhere_and_another_can_be_made() {
        make();
        String address = shown();
        _click(_get(Button.class, spec -> spec.withText("주소 폐기")));
        confirm();
        assertThat(feeds.read(secret(address))).isEmpty();
        make();
        assertThat(feeds.read(secret(shown()))).isPresent();
    }

    private void make() {
        _click(_get(Button.class, spec -> spec.withText("달력 주소 만들기")));
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static String shown() {
        return _get(TextField.class, spec -> spec.withLabel("달력 주소")).getValue();
    }

    private static Secret secret(String address) {
        return new Secret(address.replaceFirst(".*/calendar/", "").replace(".ics", ""));
    }
}
