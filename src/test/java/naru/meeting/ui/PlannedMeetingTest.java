package naru.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import naru.meeting.EditMeeting;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingSummary;
import naru.meeting.MeetingUpkeep;
import naru.meeting.PlanMeeting.Hours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of one planned meeting. */
class PlannedMeetingTest extends FairgroundScreens {

    private static final String TWICE = "1번째와 같은 곳입니다. 두 번 찾아가는 것이 맞는지 확인해 주십시오.";

    @Autowired
    MeetingUpkeep upkeep;

    @Test
    void a_slot_that_is_held_is_removed_after_its_company_was_moved() {
        UUID meeting = meeting(MeetingForm.ONE_TO_ONE, 2, 1);
        UUID registration = register(world.company(city), 0);
        show(meeting);
        _click(buttons("시간대 삭제").getFirst());
        _assertOne(HoldersDialog.class);
        press("옮기기");
        chooseTheOnlyOther();
        _click(_get(_get(MoveChoice.class), Button.class, spec -> spec.withText("옮기기")));
        assertThat(details(registration).start().local()).isEqualTo(LocalDateTime.parse("2027-01-07T14:20"));
        _click(_get(_get(HoldersDialog.class), Button.class, spec -> spec.withText("시간대 삭제")));
        assertThat(planned(meeting).slots()).hasSize(1);
        _assertOne(H2.class, spec -> spec.withText("시간대 1개"));
    }

    @Test
    void a_table_is_not_made_smaller_than_its_companies() {
        UUID meeting = meeting(MeetingForm.ROUND_TABLE, 1, 3);
        register(world.company(city), 0);
        register(world.company(city), 0);
        show(meeting);
        resize(1);
        assertThat(_find(_get(HoldersDialog.class), Button.class, spec -> spec.withText("옮기기")))
                .hasSize(2);
        assertThat(_get(_get(HoldersDialog.class), Paragraph.class).getText())
                .isEqualTo("자리를 1개로 줄이려면 아래에서 1자리만 비우면 됩니다.");
        _click(_get(_get(HoldersDialog.class), Button.class, spec -> spec.withText("닫기")));
        resize(2);
        assertThat(planned(meeting).slots().getFirst().capacity()).isEqualTo(2);
    }

    @Test
    void a_slot_outside_the_hours_is_refused_beside_its_start_and_typing_stays() {
        UUID meeting = meeting(MeetingForm.ONE_TO_ONE, 1, 1);
        elsewhere(coordinator, () -> {
            MeetingSummary now = queries.meeting(meeting);
            upkeep.edit(
                    meeting,
                    new EditMeeting(
                            now.title(),
                            now.room(),
                            now.personsPerPlace(),
                            1,
                            0,
                            0,
                            List.of(new Hours(
                                    LocalDate.parse("2027-01-07"),
                                    LocalTime.parse("14:00"),
                                    LocalTime.parse("15:00")))));
            return now;
        });
        show(meeting);
        press("시간대 추가");
        DateTimePicker start = _get(DateTimePicker.class);
        assertThat(start.getValue()).isEqualTo(LocalDateTime.parse("2027-01-07T14:20"));
        _setValue(start, LocalDateTime.parse("2027-01-07T14:50"));
        press("시간대 추가하기");
        assertThat(start.isInvalid()).isTrue();
        assertThat(start.getErrorMessage()).contains("운영 시간 밖");
        _setValue(start, LocalDateTime.parse("2027-01-07T14:10"));
        press("시간대 추가하기");
        assertThat(_find(ClashList.class).stream().anyMatch(list -> list.isVisible()))
                .isTrue();
        _setValue(start, LocalDateTime.parse("2027-01-07T14:40"));
        press("시간대 추가하기");
        assertThat(planned(meeting).slots()).hasSize(2);
    }

    @Test
    void whose_time_moves_is_said_before_a_round_is_saved_in_another_order() {
        UUID meeting = meeting(MeetingForm.BOOTH_ROUND, 3, 1);
        UUID registration = register(world.company(city), 1);
        String company = details(registration).company().name().ko();
        show(meeting);
        _setValue(_find(IntegerField.class, spec -> spec.withLabel("머무는 시간(분)")).getFirst(), 30);
        press("순서와 시각 저장");
        ConfirmDialog ask = _get(ConfirmDialog.class);
        assertThat(ask.getElement().getTextRecursively()).contains(company, "14:20–14:40", "14:30–14:50");
        assertThat(planned(meeting).slots().get(1).start().local()).isEqualTo(LocalDateTime.parse("2027-01-07T14:20"));
        ConfirmDialogKt._fireConfirm(ask);
        assertThat(planned(meeting).slots())
                .extracting(slot -> slot.start().local().toLocalTime().toString())
                .containsExactly("14:00", "14:30", "14:50");
    }

    @Test
    void who_is_visited_for_longer_is_named_although_it_begins_as_before() {
        UUID meeting = meeting(MeetingForm.BOOTH_ROUND, 3, 1);
        register(world.company(city), 2);
        show(meeting);
        _setValue(_find(IntegerField.class, spec -> spec.withLabel("머무는 시간(분)")).getLast(), 30);
        press("순서와 시각 저장");
        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively()).contains("14:40–15:00", "14:40–15:10");
    }

    @Test
    void a_stop_that_is_somebodys_is_refused_before_anything_is_asked() {
        UUID meeting = meeting(MeetingForm.BOOTH_ROUND, 3, 1);
        UUID registration = register(world.company(city), 0);
        register(world.company(city), 1);
        show(meeting);
        _click(buttons("빼기").getFirst());
        assertThat(_find(Paragraph.class)).anyMatch(said -> said.getText().contains("저장하려면 이곳에 신청한 기업을 먼저 옮겨야 합니다"));
        press("순서와 시각 저장");
        _assertNone(ConfirmDialog.class);
        HoldersDialog stranded = _get(HoldersDialog.class);
        assertThat(_find(stranded, Button.class, spec -> spec.withText("옮기기"))).hasSize(1);
        assertThat(planned(meeting).slots()).hasSize(3);
        elsewhere(coordinator, () -> service.decline(registration, "다음 기회에 뵙겠습니다."));
        _click(_get(stranded, Button.class, spec -> spec.withText("순서와 시각 저장")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(planned(meeting).slots()).hasSize(2);
    }

    @Test
    void a_place_that_is_visited_twice_gets_a_hint() {
        UUID meeting = meeting(MeetingForm.BOOTH_ROUND, 3, 1);
        show(meeting);
        List<TextField> places = _find(TextField.class, spec -> spec.withLabel("부스·장소"));
        _setValue(places.get(0), "A-1");
        _setValue(places.get(1), "B-2");
        _setValue(places.get(2), " a-1");
        assertThat(places).extracting(TextField::getHelperText).containsExactly(null, null, TWICE);
        _click(buttons("빼기").getFirst());
        assertThat(_find(TextField.class, spec -> spec.withLabel("부스·장소")))
                .extracting(TextField::getHelperText)
                .containsExactly(null, null);
    }

    @Test
    void a_meeting_is_renamed_and_deleted() {
        UUID meeting = meeting(MeetingForm.ONE_TO_ONE, 1, 1);
        show(meeting);
        press("정보 고치기");
        _setValue(_get(TextField.class, spec -> spec.withLabel("면담 이름")), "새 이름");
        press("고친 내용 저장");
        assertThat(_get(H1.class).getText()).isEqualTo("새 이름");
        press("면담 삭제");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).isEqualTo("신청 접수");
        _assertNone(Anchor.class, spec -> spec.withText("새 이름"));
    }

    @Test
    void the_desk_and_the_delegations_lead_to_it() {
        UUID meeting = meeting(MeetingForm.ONE_TO_ONE, 1, 1);
        signIn(coordinator);
        for (String page : List.of("registrations/" + delegation, "delegations")) {
            open(page);
            assertThat(_get(Anchor.class, spec -> spec.withText("시험 면담")).getHref())
                    .isEqualTo("meetings/plan/" + meeting);
        }
    }

    private MeetingSummary planned(UUID meeting) {
        return elsewhere(coordinator, () -> queries.meeting(meeting));
    }

    private void show(UUID meeting) {
        signIn(coordinator);
        open("meetings/plan/" + meeting);
        assertThat(_get(H1.class).getText()).isEqualTo("시험 면담");
    }

    private static void resize(int places) {
        press("자리 수 바꾸기");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("자리 수")), places);
        press("자리 수 저장");
    }

    private static List<Button> buttons(String text) {
        return _find(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked") // a component is found by its class, which knows no type parameter
    private static void chooseTheOnlyOther() {
        ComboBox<BoardSlot> to = _get(_get(MoveChoice.class), ComboBox.class);
        to.setValue(to.getListDataView().getItem(0));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
