package naru.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.RegistrationState;
import naru.testing.Act;
import naru.testing.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk where registrations come in. */
class RegistrationDeskTest extends FairgroundScreens {

    SignedIn one = Act.someone(Role.CONTACT, "");
    SignedIn other = Act.someone(Role.CONTACT, "");

    @BeforeEach
    void a_meeting_with_three_slots() {
        one = world.company(city);
        other = world.company(city);
        meeting(MeetingForm.ONE_TO_ONE, 3, 1);
    }

    @Test
    void several_are_confirmed_at_once_and_what_is_refused_is_told_why_and_stays_chosen() {
        UUID first = register(one, 0);
        UUID second = register(other, 1);
        signIn(coordinator);
        openDesk("");
        tick(choices().getFirst());
        tick(choices().getLast());
        clock.set(Instant.parse("2027-01-07T22:10:00Z"));
        _click(button("선택한 2건 확정"));

        assertThat(state(first)).as("it has begun").isEqualTo(RegistrationState.REQUESTED);
        assertThat(state(second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(_get(RefusedList.class).getElement().getTextRecursively())
                .contains("1건을 확정했습니다. 1건은 확정하지 못했습니다.", "이미 시작한 면담이라");
        button("선택한 1건 확정");
        render();
        assertThat(choices()).singleElement().matches(Checkbox::getValue);
    }

    @Test
    void who_was_decided_on_elsewhere_is_chosen_no_more() {
        register(one, 0);
        UUID second = register(other, 1);
        signIn(coordinator);
        openDesk("");
        choices().forEach(RegistrationDeskTest::tick);
        elsewhere(coordinator, () -> service.decline(second, "자리가 없습니다."));

        eventually(() -> _click(button("선택한 1건 확정")));
        assertThat(state(second)).isEqualTo(RegistrationState.DECLINED);
    }

    @Test
    void all_of_a_filter_are_chosen_and_those_that_still_wait_stay_chosen_when_one_is_decided_elsewhere() {
        UUID first = register(one, 0);
        register(other, 1);
        signIn(coordinator);
        openDesk("?state=REQUESTED");
        tick(_get(Checkbox.class, spec -> spec.withLabel("이 목록의 신청 2건 모두 고르기")));
        assertThat(choices()).hasSize(2).allMatch(Checkbox::getValue);

        elsewhere(coordinator, () -> service.confirm(first));

        eventually(() -> button("선택한 1건 확정"));
    }

    @Test
    void a_card_offers_what_can_be_done_with_it_and_shows_what_came_of_it() {
        UUID first = register(one, 0);
        signIn(coordinator);
        openDesk("");
        _click(button("확정"));
        assertThat(state(first)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(written()).contains("확정", "메일 발송 예정 ");

        _click(button("보내지 않기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(details(first).tellAt()).isNull();

        _click(button("확정 취소"));
        _setValue(_get(TextArea.class), "시장 일정이 바뀌었습니다.");
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().endsWith("면담 확정 취소")))
                .getFirst());
        assertThat(state(first)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(written()).contains("시장 일정이 바뀌었습니다.");
        Details history = _get(_get(RegistrationCard.class), Details.class);
        history.setOpened(true);
        assertThat(_get(HistoryList.class).getElement().getTextRecursively())
                .contains("신청", "시 담당자 coordinator", "메일을 보내지 않기로 함", "사유: 시장 일정이 바뀌었습니다.");
    }

    @Test
    void who_stands_in_line_and_for_whom_the_city_asked_is_said_in_words() {
        register(one, 0);
        UUID slot = slots().getFirst().id();
        elsewhere(coordinator, () -> onBehalf.standInLine(world.companyOf(other), Trip.command(slot, 1)));
        signIn(coordinator);
        openDesk("?state=WAITLISTED");
        assertThat(written()).contains("대기 1번째", "시가 대신 신청").doesNotContain("보류 기한");
    }

    @Test
    void officials_read_and_decide_nothing() {
        register(one, 0);
        signIn(world.staff(city, Role.OFFICIAL));
        openDesk("");
        assertThat(_find(RegistrationCard.class)).hasSize(1);
        _assertNone(Checkbox.class);
        _assertNone(ConfirmBar.class);
        _assertNone(RegistrationActions.class);
    }

    @Test
    void what_is_typed_stands_in_the_address_and_counts_follow_it() {
        register(one, 0);
        register(other, 1);
        signIn(coordinator);
        String name = details(register(world.company(city), 2)).company().name().ko();
        openDesk("?text=" + name.replace(" ", "%20") + "&order=MEETING_TIME&meeting=nonsense");
        assertThat(_get(TextField.class, spec -> spec.withLabel("기업 이름·이야기할 내용"))
                        .getValue())
                .isEqualTo(name);
        assertThat(_find(RegistrationCard.class)).hasSize(1);
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("전체 1", "신청 1");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(href -> href.contains("state=REQUESTED") && href.contains("order=MEETING_TIME"));
    }

    private void openDesk(String query) {
        open("registrations/" + delegation + query);
        render();
    }

    /** What a browser does once it knows how many cards there are: it asks for the first of them. */
    private void render() {
        _find(VirtualList.class).forEach(list -> list.getDataCommunicator().setViewportRange(0, 50));
        MockVaadin.clientRoundtrip(false);
    }

    private static void tick(Checkbox box) {
        box.setValue(true);
        _fireValueChange(box, true);
    }

    private List<Checkbox> choices() {
        return _find(
                Checkbox.class,
                spec -> spec.withPredicate(choice -> choice.getAriaLabel().isPresent()));
    }

    private Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private String written() {
        return _get(RegistrationsView.class).getElement().getTextRecursively()
                + String.join(
                        "",
                        _find(RegistrationCard.class).stream()
                                .map(card -> card.getElement().getTextRecursively())
                                .toList());
    }

    private RegistrationState state(UUID registration) {
        return details(registration).state();
    }
}
