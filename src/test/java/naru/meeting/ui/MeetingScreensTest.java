package naru.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.Badge;
import naru.meeting.MeetingForm;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;
import naru.testing.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingScreensTest extends FairgroundScreens {

    SignedIn contact = Act.someone(Role.CONTACT, "");

    @BeforeEach
    void a_one_to_one_meeting() {
        contact = world.company(city);
        meeting(MeetingForm.ONE_TO_ONE, 2, 1);
    }

    @Test
    void anyone_sees_the_open_delegations_with_their_free_places() {
        open("signup");
        open("");
        assertThat(_find(Badge.class)).anyMatch(badge -> badge.getText().equals("남은 자리 2"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("signup");
        open("");
        assertThat(_find(Badge.class)).anyMatch(badge -> badge.getText().equals("2 places left"));
    }

    @Test
    void a_contact_registers_in_one_dialog_and_sees_the_request() {
        signIn(contact);
        open("meetings");
        NativeButton slot =
                _find(NativeButton.class, spec -> spec.withClasses("slot")).getFirst();
        assertThat(slot.getElement().getAttribute("aria-label"))
                .contains("1월 7일 (목) 14:00–14:20", "한국 1월 8일 (금) 07:00–07:20", "남은 자리 1");

        _click(slot);
        _click(_get(Button.class, spec -> spec.withText("신청하기")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        fillIn();
        _click(_get(Button.class, spec -> spec.withText("신청하기")));

        assertThat(elsewhere(contact, queries::mine))
                .extracting(RegistrationDetails::state)
                .containsExactly(RegistrationState.REQUESTED);
        _assertNone(NativeButton.class, spec -> spec.withClasses("slot"));
        _assertOne(RegistrationBadge.class);
    }

    @Test
    void whoever_comes_too_late_keeps_what_was_typed_and_is_offered_the_nearest_free_slot() {
        signIn(contact);
        open("meetings");
        _click(_find(NativeButton.class, spec -> spec.withClasses("slot")).getFirst());
        fillIn();
        register(world.company(city), 0);

        _click(_get(Button.class, spec -> spec.withText("신청하기")));

        assertThat(_find(Paragraph.class)).anyMatch(line -> line.getText().equals("자리가 찼습니다."));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("유럽 인증 비용");
        _click(_get(Button.class, spec -> spec.withText("이 시간으로 신청")));
        assertThat(elsewhere(contact, queries::mine))
                .singleElement()
                .satisfies(mine -> assertThat(mine.start().local()).isEqualTo("2027-01-07T14:20"));
    }

    @Test
    void a_company_that_waits_for_approval_is_told_so_and_keeps_what_it_typed() {
        signIn(world.company(city, "WAITING"));
        open("meetings");
        assertThat(_find(Paragraph.class)).anyMatch(line -> line.getText().startsWith("가입 승인을 기다리고 있습니다"));
        _click(_find(NativeButton.class, spec -> spec.withClasses("slot")).getFirst());
        fillIn();
        _click(_get(Button.class, spec -> spec.withText("신청하기")));
        assertThat(_find(Paragraph.class)).anyMatch(line -> line.getText().startsWith("기업 가입이 아직 승인되지 않았습니다"));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("유럽 인증 비용");
    }

    @Test
    void the_coordinators_desk_hears_of_a_new_request_without_a_reload_and_so_does_the_company_of_the_answer() {
        signIn(coordinator);
        open("registrations/" + delegation);
        _assertNone(RegistrationCard.class);
        UUID registration = register(contact, 0);
        eventually(() -> assertThat(_find(com.vaadin.flow.component.virtuallist.VirtualList.class))
                .hasSize(1));

        signIn(contact);
        open("my");
        _assertOne(H3.class);
        elsewhere(coordinator, () -> service.confirm(registration));
        eventually(() ->
                assertThat(_find(Badge.class)).anyMatch(badge -> badge.getText().equals("확정")));
    }

    @Test
    void a_shared_link_filters_the_desk() {
        register(contact, 0);
        signIn(coordinator);
        open("registrations/" + delegation + "?state=CONFIRMED");
        _assertNone(com.vaadin.flow.component.virtuallist.VirtualList.class);
        open("registrations/" + delegation + "?state=REQUESTED");
        _assertOne(com.vaadin.flow.component.virtuallist.VirtualList.class);
    }

    private void fillIn() {
        _setValue(_get(TextArea.class), "유럽 인증 비용");
        _setValue(_get(TextField.class, spec -> spec.withLabel("이름")), "이수출");
    }
}
