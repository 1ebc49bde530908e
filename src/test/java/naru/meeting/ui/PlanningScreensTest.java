package naru.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingQueries;
import naru.meeting.SlotSummary;
import naru.testing.Act;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a trip and its meetings come to be on a portal that has neither. */
class PlanningScreensTest extends Browserless {

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Delegations delegations;

    @Autowired
    MeetingQueries queries;

    @Autowired
    TestClock clock;

    String city = "";
    SignedIn coordinator = Act.someone(Role.COORDINATOR, "");

    @BeforeEach
    void a_city_without_a_delegation() {
        clock.set(TestClock.START);
        city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
    }

    @Test
    void from_nothing_to_slots_that_a_company_sees() {
        signIn(coordinator);
        open("delegations");
        assertThat(_get(Anchor.class, spec -> spec.withText("대표단 만들기")).getHref())
                .isEqualTo("delegations/new");
        open("delegations/new");
        typeShow(code());
        typeTrip(code());
        press("대표단 저장");
        assertThat(_get(H1.class).getText()).isEqualTo("대표단");
        _assertOne(H2.class, spec -> spec.withText("우리 대표단"));

        DelegationSummary planned =
                elsewhere(coordinator, () -> delegations.all()).getFirst();
        assertThat(_get(Anchor.class, spec -> spec.withText("면담 만들기")).getHref())
                .isEqualTo("meetings/new/" + planned.id());
        open("registrations");
        assertThat(_get(Anchor.class, spec -> spec.withText("면담 만들기")).getHref())
                .isEqualTo("meetings/new/" + planned.id());
        open("meetings/new/" + planned.id());
        type("면담 이름", "수출 간담회");
        type("장소 이름", "컨벤션센터");
        type("주소", "3150 Paradise Rd");
        type("회의실·구역", "N101");
        typeSitting(0, "2027-01-07T14:00", 30, 10);
        press("시각·탁자 추가");
        typeSitting(1, "2027-01-07T15:00", 30, 8);
        _assertOne(H2.class, spec -> spec.withText("만들어질 시간대 2개"));
        assertThat(slots(planned.id())).isEmpty();
        press("면담 저장");
        assertThat(_get(H1.class).getText()).isEqualTo("수출 간담회");
        _assertOne(H2.class, spec -> spec.withText("시간대 2개"));

        assertThat(slots(planned.id()))
                .extracting(slot -> slot.start().local(), SlotSummary::capacity)
                .containsExactly(
                        tuple(LocalDateTime.parse("2027-01-07T14:00"), 10),
                        tuple(LocalDateTime.parse("2027-01-07T15:00"), 8));
        SignedIn company = world.company(city);
        assertThat(elsewhere(company, () -> queries.calendar(planned.id()))).isEmpty();
        press("신청 받기 시작");
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("면담이 바로 기업에 보이고", "2027년 1월 9일 (토)");
        assertThat(elsewhere(company, () -> queries.calendar(planned.id()))).isEmpty();
        ConfirmDialogKt._fireConfirm(question);
        signIn(company);
        open("meetings");
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("slot"))).hasSize(2);
    }

    @Test
    void the_stops_of_a_booth_round_are_pasted_put_in_order_and_timed_at_once() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        planBoothRound("2027-01-08T10:00");
        assertThat(stopTimes()).containsExactly("10:00–10:15", "10:20–10:30", "10:33–10:53");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().equals(java.util.Optional.of("3번째 노스홀: 앞으로 옮기기")))));
        assertThat(stopTimes()).containsExactly("10:00–10:15", "10:18–10:38", "10:43–10:53");
        press("면담 저장");
        assertThat(slots(delegation))
                .filteredOn(slot -> slot.start().date().equals(LocalDate.parse("2027-01-08")))
                .extracting(
                        slot -> slot.place().ko(),
                        slot -> slot.start().local().toLocalTime().toString())
                .containsExactly(tuple("A-1", "10:00"), tuple("노스홀", "10:18"), tuple("B-2", "10:43"));
    }

    @Test
    void a_line_that_cannot_be_read_stays_and_says_so() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        form(MeetingForm.BOOTH_ROUND);
        TextArea lines = _get(TextArea.class, spec -> spec.withLabel("여러 부스 한꺼번에 넣기"));
        _setValue(lines, "A-1, 15\nB-2, 481");
        press("목록에 넣기");
        assertThat(lines.getValue()).isEqualTo("B-2, 481");
        assertThat(lines.isInvalid()).isTrue();
        assertThat(_find(StopRow.class)).hasSize(1);
    }

    @Test
    void a_time_outside_the_trip_is_refused_and_nothing_typed_is_lost() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        planBoothRound("2027-02-07T14:00");
        press("면담 저장");
        DateTimePicker start = _get(DateTimePicker.class);
        assertThat(start.isInvalid()).isTrue();
        assertThat(start.getErrorMessage()).startsWith("대표단 일정");
        assertThat(_get(TextField.class, spec -> spec.withLabel("면담 이름")).getValue())
                .isEqualTo("부스 순회");
        assertThat(slots(delegation)).hasSize(1);
    }

    @Test
    void the_first_field_that_is_wrong_is_led_to() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        press("면담 저장");
        assertThat(firstWrong()).isEqualTo("면담 이름");
        type("면담 이름", "간담회");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("기업당 자리 수")), 0);
        press("면담 저장");
        assertThat(firstWrong()).isEqualTo("기업당 자리 수");
        form(MeetingForm.BOOTH_ROUND);
        Select<?> venue = _get(Select.class);
        chooseFirst(venue);
        type("회의실·구역", "유레카 파크");
        press("면담 저장");
        assertThat(firstWrong()).isEqualTo("첫 부스 시작 시각(현지)");
        _setValue(_get(DateTimePicker.class), LocalDateTime.parse("2027-01-08T10:00"));
        press("부스 추가");
        press("면담 저장");
        assertThat(firstWrong()).isEqualTo("부스·장소");
        form(MeetingForm.ONE_TO_ONE);
        press("면담 저장");
        assertThat(firstWrong()).isEqualTo("운영 시간(현지)");
    }

    @Test
    void what_was_typed_is_brought_back_with_its_rows_and_choices() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        planBoothRound("2027-01-08T10:00");
        _setValue(_find(IntegerField.class, spec -> spec.withLabel("머무는 시간(분)")).get(1), null);
        form(MeetingForm.ONE_TO_ONE);
        _setValue(workingDays(), Set.of(LocalDate.parse("2027-01-08"), LocalDate.parse("2027-01-09")));
        press("쉬는 시간 추가");
        press("자리 추가");
        form(MeetingForm.BOOTH_ROUND);
        String typed = FormText.write(_get(PlanMeetingForm.class));

        signIn(coordinator);
        open("meetings/new/" + delegation);
        assertThat(FormText.read(_get(PlanMeetingForm.class), typed)).isTrue();
        assertThat(FormText.write(_get(PlanMeetingForm.class))).isEqualTo(typed);
        assertThat(_find(StopRow.class)).hasSize(3);
        _setValue(_find(IntegerField.class, spec -> spec.withLabel("머무는 시간(분)")).get(1), 10);
        assertThat(stopTimes()).containsExactly("10:00–10:15", "10:20–10:30", "10:33–10:53");
        press("면담 저장");
        assertThat(slots(delegation)).hasSize(4);
    }

    @Test
    void what_another_form_wrote_is_left_out() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        String fresh = FormText.write(_get(PlanMeetingForm.class));
        assertThat(FormText.read(_get(PlanMeetingForm.class), "not even that")).isFalse();
        assertThat(FormText.read(_get(PlanMeetingForm.class), "[{\"kind\":\"Gone\",\"value\":\"x\"}]"))
                .isTrue();
        assertThat(FormText.write(_get(PlanMeetingForm.class))).isEqualTo(fresh);
    }

    @Test
    void who_is_elsewhere_is_said_before_anything_is_saved() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        planBoothRound("2027-01-07T13:50");
        assertThat(_get(ClashList.class).isVisible()).isTrue();
        assertThat(_find(_get(ClashList.class), ListItem.class).getFirst().getText())
                .contains("김나루", "13:50", "시험 면담", "14:00–14:20");
        press("면담 저장");
        assertThat(_get(H1.class).getText()).isEqualTo("면담 만들기");
        assertThat(slots(delegation)).hasSize(1);
    }

    @Test
    void two_tables_of_one_meeting_at_the_same_time_are_said_to_be_of_this_meeting() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        Select<?> venue = _get(Select.class);
        chooseFirst(venue);
        typeSitting(0, "2027-01-08T10:00", 30, 10);
        press("시각·탁자 추가");
        typeSitting(1, "2027-01-08T10:15", 30, 10);
        assertThat(_find(_get(ClashList.class), ListItem.class).getFirst().getText())
                .startsWith("김나루")
                .endsWith("이 면담 안의 다른 시간대(1월 8일 (금) 10:00–10:30)와 겹칩니다.");
    }

    @Test
    void hours_become_one_to_one_slots_with_their_count_and_room_for_breaks() {
        UUID delegation = delegationWithVenue();
        signIn(coordinator);
        open("meetings/new/" + delegation);
        form(MeetingForm.ONE_TO_ONE);
        type("면담 이름", "수출 상담");
        type("회의실·구역", "상담실");
        Select<?> venue = _get(Select.class);
        chooseFirst(venue);
        CheckboxGroup<LocalDate> days = workingDays();
        press("면담 저장");
        assertThat(days.isInvalid()).isTrue();
        _setValue(days, Set.of(LocalDate.parse("2027-01-08")));
        press("쉬는 시간 추가");
        _assertOne(H2.class, spec -> spec.withText("만들어질 시간대 19개"));
        press("면담 저장");
        assertThat(_get(H1.class).getText()).isEqualTo("수출 상담");
        assertThat(slots(delegation))
                .filteredOn(slot ->
                        slot.place().ko().equals("1번 탁자") && slot.start().date().equals(LocalDate.parse("2027-01-08")))
                .hasSize(19)
                .extracting(slot -> slot.start().local().toLocalTime().toString())
                .contains("11:30", "13:00")
                .doesNotContain("11:55", "12:20");
    }

    @Test
    void a_taken_code_is_said_at_its_field_and_what_was_typed_stays() {
        UUID known = elsewhere(coordinator, () -> trip.delegation(coordinator));
        String taken = elsewhere(coordinator, () -> delegations.get(known)).code();
        signIn(coordinator);
        open("delegations/new");
        typeShow(code());
        typeTrip(taken);
        press("대표단 저장");
        TextField field = _get(TextField.class, spec -> spec.withLabel("대표단 약칭"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith(taken);
        assertThat(_get(TextField.class, spec -> spec.withLabel("대표단 이름")).getValue())
                .isEqualTo("우리 대표단");

        _setValue(field, code());
        press("대표단 저장");
        assertThat(elsewhere(coordinator, () -> delegations.all())).hasSize(2);
    }

    @Test
    void what_is_missing_is_said_field_by_field() {
        signIn(coordinator);
        open("delegations/new");
        if (!_find(Select.class).isEmpty()) {
            _get(Select.class).clear();
        }
        press("대표단 저장");
        assertThat(_find(TextField.class).stream().filter(TextField::isInvalid).map(TextField::getErrorMessage))
                .hasSize(7)
                .containsOnly("필수 항목입니다.");
    }

    @Test
    void an_official_looks_but_does_not_plan() {
        UUID delegation = elsewhere(coordinator, () -> trip.delegation(coordinator));
        signIn(world.staff(city, Role.OFFICIAL));
        open("delegations");
        _assertOne(H2.class, spec -> spec.withText("시험 대표단"));
        _assertNone(Anchor.class, spec -> spec.withText("대표단 만들기"));
        UUID meeting =
                elsewhere(coordinator, () -> trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1));
        for (String page : List.of("delegations/new", "meetings/new/" + delegation, "meetings/plan/" + meeting)) {
            open(page);
            assertThat(_get(H1.class).getText()).doesNotContain("만들기", "시험 면담");
        }
    }

    private UUID delegationWithVenue() {
        UUID delegation = elsewhere(coordinator, () -> trip.delegation(coordinator));
        elsewhere(coordinator, () -> trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1));
        return delegation;
    }

    private void planBoothRound(String start) {
        form(MeetingForm.BOOTH_ROUND);
        Select<?> venue = _get(Select.class);
        chooseFirst(venue);
        type("면담 이름", "부스 순회");
        type("회의실·구역", "유레카 파크");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("여러 부스 한꺼번에 넣기")), "A-1, 15\nB-2, 10, 5\n\n노스홀\t20\t3");
        press("목록에 넣기");
        _setValue(_get(DateTimePicker.class), LocalDateTime.parse(start));
    }

    @SuppressWarnings("unchecked") // the class of a generic type knows no type arguments
    private void form(MeetingForm form) {
        RadioButtonGroup<MeetingForm> forms = _get(RadioButtonGroup.class);
        _setValue(forms, form);
    }

    @SuppressWarnings("unchecked") // the class of a generic type knows no type arguments
    private static CheckboxGroup<LocalDate> workingDays() {
        return _find(CheckboxGroup.class).stream()
                .filter(group -> "운영 시간(현지)".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static String firstWrong() {
        return Typed.firstWrong(_get(PlanMeetingForm.class))
                .map(field -> ((HasLabel) field).getLabel())
                .orElse("");
    }

    private static void typeSitting(int index, String start, int minutes, int places) {
        _setValue(_find(DateTimePicker.class).get(index), LocalDateTime.parse(start));
        _setValue(_find(IntegerField.class, spec -> spec.withLabel("면담 시간(분)")).get(index), minutes);
        _setValue(_find(IntegerField.class, spec -> spec.withLabel("자리 수")).get(index), places);
    }

    private static List<String> stopTimes() {
        return _find(StopRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .map(text -> text.replaceAll("(?s).*?(\\d\\d:\\d\\d–\\d\\d:\\d\\d).*", "$1"))
                .toList();
    }

    private static <T> void chooseFirst(Select<T> select) {
        select.setValue(select.getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked") // the class of a generic type knows no type arguments
    private void typeShow(String code) {
        type("전시회 약칭", code);
        type("전시회 이름", "새 전시회");
        type("개최 도시", "라스베이거스");
        ComboBox<ZoneId> zone = _get(ComboBox.class);
        _setValue(zone, ZoneId.of("America/Los_Angeles"));
        day("전시회 첫날(현지)", "2027-01-06");
        day("전시회 마지막 날(현지)", "2027-01-09");
    }

    private void typeTrip(String code) {
        type("대표단 약칭", code);
        type("대표단 이름", "우리 대표단");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("목적")), "수출 기업을 만납니다");
        day("출발일", "2027-01-05");
        day("귀국일", "2027-01-12");
        day("신청 시작일(한국)", "2026-11-01");
        day("신청 마감일(한국)", "2027-01-09");
        type("이름", "김나루");
        type("직책", "시장");
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static void day(String label, String day) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), LocalDate.parse(day));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String code() {
        return "P" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<SlotSummary> slots(UUID delegation) {
        return elsewhere(
                coordinator,
                () -> queries.calendar(delegation).stream()
                        .flatMap(meeting -> meeting.slots().stream())
                        .toList());
    }
}
