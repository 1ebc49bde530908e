package naru.itinerary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import naru.base.Secret;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.itinerary.PhonePages;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where coordinators make, copy and revoke the addresses of programmes. */
class PhoneLinksViewTest extends Browserless {

    @Autowired
    PhonePages pages;

    private final SignedIn coordinator;
    private final UUID delegation;

    PhoneLinksViewTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @Test
    void an_address_is_made_shown_and_revoked() {
        signIn(coordinator);
        open("delegations/phones/" + delegation);
        assertThat(texts()).contains("김나루 시장", "주소가 없습니다");
        _click(button("주소 만들기"));
        String address =
                _get(TextField.class, spec -> spec.withLabel("김나루 시장 님 주소")).getValue();
        assertThat(address).contains("/pocket/of/");
        assertThat(texts()).contains("아직 열어 보지 않았습니다");

        Secret secret = new Secret(address.substring(address.lastIndexOf('/') + 1));
        assertThat(pages.look(secret)).isPresent();
        open("delegations/phones/" + delegation);
        assertThat(texts()).contains("마지막으로 연 때: 2026년 12월 1일 (화) 12:00");

        _click(button("없애기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(TextField.class, spec -> spec.withLabel("김나루 시장 님 주소"));
        assertThat(pages.look(secret)).isEmpty();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
