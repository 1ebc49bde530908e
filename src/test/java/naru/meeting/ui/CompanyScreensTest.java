package naru.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.Badge;
import naru.meeting.AddQuestion;
import naru.meeting.AnswerLine;
import naru.meeting.MeetingForm;
import naru.meeting.Participant;
import naru.meeting.Questions;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;
import naru.testing.Act;
import naru.testing.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a company does by itself: waits, answers an offer, moves, brings others, prepares. */
class CompanyScreensTest extends FairgroundScreens {

    @Autowired
    Questions questions;

    @Autowired
    JdbcTemplate jdbc;

    SignedIn contact = Act.someone(Role.CONTACT, "");
    SignedIn rival = Act.someone(Role.CONTACT, "");
    UUID meeting = new UUID(0, 0);

    @BeforeEach
    void a_one_to_one_meeting() {
        contact = world.company(city);
        rival = world.company(city);
        meeting = meeting(MeetingForm.ONE_TO_ONE, 2, 1);
    }

    @Test
    void a_full_slot_leads_into_its_line() {
        register(rival, 0);
        signIn(contact);
        open("meetings");
        NativeButton slot = slotButtons().getFirst();
        assertThat(slot.getElement().getAttribute("aria-label")).contains("대기를 신청할 수 있습니다. 지금 대기하는 기업 0곳");

        _click(slot);
        fillIn();
        click("대기 신청");

        assertThat(mine().state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(mine().turn()).isEqualTo(1);
        assertSaid("대기 1번째입니다. 자리가 나면 메일로 알려 드립니다.");
    }

    @Test
    void whoever_comes_too_late_may_wait_for_that_very_slot() {
        signIn(contact);
        open("meetings");
        _click(slotButtons().getFirst());
        fillIn();
        elsewhere(rival, () -> register(rival, 0));

        click("신청하기");
        assertThat(_find(Button.class, spec -> spec.withText("이 시간으로 신청"))).hasSize(1);
        click("대기 신청");

        assertThat(mine().state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(mine().topic()).isEqualTo("유럽 인증 비용");
    }

    @Test
    void an_offer_stands_on_top_with_its_deadline_and_is_taken_by_one_button() {
        UUID held = register(rival, 0);
        UUID inLine = waitFor(contact, 0);
        signIn(contact);
        open("my");
        assertSaid("대기 1번째입니다. 자리가 나면 메일로 알려 드립니다.");

        elsewhere(rival, () -> registering.withdraw(held));
        eventually(() -> assertSaid("자리가 났습니다. 2026년 12월 2일 (수) 12:00(한국 시각)까지 답해 주십시오."));
        click("이 자리 받기");

        assertThat(mine().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(mine().id()).isEqualTo(inLine);
        _assertNone(Button.class, spec -> spec.withText("이 자리 받기"));
    }

    @Test
    void an_offer_among_the_meetings_leads_to_where_it_is_answered() {
        UUID held = register(rival, 0);
        waitFor(contact, 0);
        signIn(contact);
        open("meetings");
        assertThat(_get(Anchor.class, spec -> spec.withText("내 일정에서 보기")).getHref())
                .isEqualTo("my");
        elsewhere(rival, () -> registering.withdraw(held));
        eventually(() -> assertThat(
                        _get(Anchor.class, spec -> spec.withText("제안에 답하기")).getHref())
                .isEqualTo("my"));
    }

    @Test
    void what_is_over_tells_its_year() {
        register(contact, 0);
        signIn(contact);
        open("my");
        assertThat(text(_get(MyRegistrationCard.class))).doesNotContain("2027년 1월 7일 (목) 14:00–14:20");
        elsewhere(contact, () -> registering.withdraw(mine().id()));
        eventually(() -> assertThat(text(_get(MyRegistrationCard.class))).contains("2027년 1월 7일 (목) 14:00–14:20"));
    }

    @Test
    void a_company_moves_and_brings_others_until_it_is_too_late_and_reads_why_afterwards() {
        UUID registration = register(contact, 0);
        elsewhere(coordinator, () -> service.confirm(registration));
        signIn(contact);
        open("my");
        click("시간 옮기기");
        _click(_get(NativeButton.class, spec -> spec.withClasses("slot")));
        assertThat(mine().start().local()).isEqualTo("2027-01-07T14:00");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(mine().start().local()).isEqualTo("2027-01-07T14:20");
        assertThat(_find(ListItem.class)).anyMatch(line -> text(line).contains("1월 7일 (목) 14:00"));

        click("참석자 바꾸기");
        click("참석자 추가");
        _setValue(_find(TextField.class, spec -> spec.withLabel("이름")).getLast(), "박수출");
        click("저장");
        assertThat(mine().participants()).extracting(Participant::name).containsExactly("이수출", "박수출");

        clock.set(mine().changesUntil().plusSeconds(1));
        open("meetings");
        open("my");
        assertSaid("면담 24시간 전부터는 직접 바꾸거나 취소할 수 없습니다. 시 담당자에게 연락해 주십시오.");
        _assertNone(Button.class, spec -> spec.withText("시간 옮기기"));
        _assertNone(Button.class, spec -> spec.withText("신청 취소"));
        _assertOne(Button.class, spec -> spec.withText("참석자 바꾸기"));
    }

    @Test
    void who_of_the_city_registered_for_the_company_stands_on_the_card() {
        UUID slot = slots().getFirst().id();
        elsewhere(coordinator, () -> onBehalf.register(world.companyOf(contact), Trip.command(slot, 1)));
        signIn(contact);
        open("my");
        assertThat(text(_get(MyRegistrationCard.class))).contains("시 담당자 coordinator(기업을 대신하여 신청)");
    }

    @Test
    void a_party_that_needs_two_places_reads_so() {
        signIn(contact);
        ParticipantsField field = new ParticipantsField(4, 2);
        UI.getCurrent().add(field);
        assertThat(_find(Paragraph.class)).noneMatch(line -> line.getText().contains("필요합니다"));
        field.setValue(List.of(person("가"), person("나"), person("다")));
        assertSaid("참석자 3명에게는 자리 2개가 필요합니다. 자리 하나에 2명까지 앉습니다.");
    }

    @Test
    void a_link_needs_no_login_changes_nothing_when_opened_and_confirms_once() {
        UUID held = register(rival, 0);
        UUID inLine = waitFor(contact, 0);
        String link = "offer/"
                + jdbc.queryForObject("select link_secret from registration where id = ?", String.class, inLine);
        elsewhere(rival, () -> registering.withdraw(held));

        visit();
        open(link);
        assertSaid("자리가 났습니다. 2026년 12월 2일 (수) 12:00(한국 시각)까지 답해 주십시오.");
        assertThat(mine().state()).isEqualTo(RegistrationState.WAITLISTED);
        elsewhere(contact, () -> registering.accept(inLine));
        click("이 자리 받기");
        assertSaid("이미 확정된 면담입니다. 더 하실 일은 없습니다.");
        _assertNone(Button.class, spec -> spec.withText("이 자리 받기"));

        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("signup");
        open(link);
        assertSaid("This meeting is already confirmed. There is nothing left to do.");
        open("offer/0123456789abcdef0123456789abcdef");
        assertThat(_get(H1.class).getText()).isEqualTo("Your turn on the waitlist");
        assertThat(_find(Paragraph.class)).anyMatch(line -> line.getText().startsWith("This link leads to no offer"));
    }

    @Test
    void whoever_leaves_by_link_is_asked_first() {
        register(rival, 0);
        UUID inLine = waitFor(contact, 0);
        visit();
        open("offer/" + jdbc.queryForObject("select link_secret from registration where id = ?", String.class, inLine));
        click("대기에서 빠지기");
        assertThat(mine().state()).isEqualTo(RegistrationState.WAITLISTED);
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(dialog);
        assertThat(mine().state()).isEqualTo(RegistrationState.CANCELLED);
        assertSaid("대기에서 빠졌습니다. 알려 주셔서 고맙습니다.");
    }

    @Test
    void a_coordinator_asks_and_a_confirmed_company_answers_in_parts() {
        signIn(coordinator);
        open("questions/" + delegation);
        ask("전시품은 무엇입니까?");
        ask("바이어가 있습니까?");
        _click(_find(Button.class, spec -> spec.withText("아래로")).getFirst());
        assertThat(elsewhere(coordinator, () -> questions.of(meeting)))
                .extracting(question -> question.text().ko())
                .containsExactly("바이어가 있습니까?", "전시품은 무엇입니까?");

        UUID registration = register(contact, 0);
        signIn(contact);
        open("my");
        _assertNone(Button.class, spec -> spec.withText("질문에 답하기"));
        elsewhere(coordinator, () -> service.confirm(registration));
        eventually(() -> assertSaid("질문 2개 중 0개 답변"));
        click("질문에 답하기");
        _setValue(_find(TextArea.class).getLast(), "드론");
        click("저장");
        assertSaid("질문 2개 중 1개 답변");
        assertThat(mine().answers()).extracting(AnswerLine::text).containsExactly("", "드론");

        clock.set(mine().start().instant());
        signIn(coordinator);
        open("record/" + registration);
        assertThat(_find(com.vaadin.flow.component.html.DescriptionList.Description.class))
                .extracting(CompanyScreensTest::text)
                .contains("드론", "답변 없음");
    }

    @Test
    void a_required_question_is_asked_for_until_it_is_answered() {
        elsewhere(coordinator, () -> questions.add(new AddQuestion(meeting, new Name("전시품은 무엇입니까?", ""), true)));
        UUID registration = register(contact, 0);
        elsewhere(coordinator, () -> service.confirm(registration));
        signIn(contact);
        open("my");
        assertSaid("필수 질문 1개의 답을 기다리고 있습니다.");
        assertThat(_find(Badge.class)).anyMatch(badge -> badge.getText().equals("확정"));
    }

    private void ask(String text) {
        click("질문 추가");
        _setValue(_get(TextField.class, spec -> spec.withLabel("질문")), text);
        click("저장");
    }

    private void fillIn() {
        _setValue(_get(TextArea.class), "유럽 인증 비용");
        _setValue(_get(TextField.class, spec -> spec.withLabel("이름")), "이수출");
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static List<NativeButton> slotButtons() {
        return _find(NativeButton.class, spec -> spec.withClasses("slot"));
    }

    private static void assertSaid(String sentence) {
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(sentence);
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    private RegistrationDetails mine() {
        return elsewhere(contact, queries::mine).getFirst();
    }

    private static Participant person(String name) {
        return new Participant(name, "");
    }
}
