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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.Badge;
import naru.base.ui.ReasonDialog;
import naru.company.CompanySummary;
import naru.meeting.HistoryLine;
import naru.meeting.MeetingForm;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
import naru.testing.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardScreensTest extends FairgroundScreens {

    List<SlotSummary> slots = List.of();

    @BeforeEach
    void a_meeting_of_three_slots() {
        meeting(MeetingForm.ONE_TO_ONE, 3, 1);
        slots = slots();
    }

    @Test
    void a_slot_is_a_button_with_whole_sentences_and_opens_what_the_address_then_names() {
        RegistrationDetails one = stand(slots.getFirst());
        openList();

        assertThat(lines().getFirst().getElement().getAttribute("aria-label"))
                .contains("시험 면담, 1월 7일 (목) 14:00–14:20", "한국 1월 8일 (금) 07:00–07:20", "회의실 · 1번 탁자")
                .contains("자리 1개 중 0개가 남아 있고 0개 기업이 대기하고 있습니다.")
                .contains("신청 기업: " + name(one) + " 확정.");
        _click(lines().getFirst());
        _assertOne(BoardRegistration.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("view=list", "slot=" + slots.getFirst().id());
        _click(button("닫기"));
        _assertNone(BoardRegistration.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("slot=");
    }

    @Test
    void a_shared_link_opens_the_slot_and_one_to_a_slot_that_is_gone_opens_the_rest() {
        stand(slots.getFirst());
        signIn(coordinator);
        open("board/" + delegation + "?view=list&slot=" + slots.getFirst().id());
        _assertOne(BoardRegistration.class);
        open("board/" + delegation + "?view=board&day=2027-01-07&slot=" + UUID.randomUUID());
        _assertNone(BoardRegistration.class);
        assertThat(_find(BoardCell.class)).hasSize(3);
        open("board/" + delegation + "?day=2027-01-08&slot=nonsense");
        _assertNone(BoardCell.class);
    }

    @Test
    void a_company_is_moved_by_keyboard_to_a_slot_that_was_chosen() {
        RegistrationDetails one = stand(slots.getFirst());
        openList();
        _click(lines().getFirst());
        _click(button("옮기기"));
        choose("옮길 시간대", slots.get(2));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("사유(선택)")), "시장 일정 변경");
        _click(_get(_get(MoveChoice.class), Button.class, spec -> spec.withText("옮기기")));

        assertThat(now(one).slotId()).isEqualTo(slots.get(2).id());
        assertThat(now(one).reason()).isEqualTo("시장 일정 변경");
        _assertNone(MoveChoice.class);
        _assertNone(BoardRegistration.class);
    }

    @Test
    void what_stands_in_the_way_of_a_move_is_said_before_and_a_swap_is_offered() {
        RegistrationDetails one = stand(slots.getFirst());
        RegistrationDetails other = stand(slots.get(1));
        openList();
        _click(lines().getFirst());
        _click(button("옮기기"));
        choose("옮길 시간대", slots.get(1));
        assertThat(said()).contains("자리가 찼습니다.");
        assertThat(now(one).slotId()).isEqualTo(slots.getFirst().id());

        _click(button("이 시간대의 기업과 맞바꾸기"));
        assertThat(said())
                .contains(name(one) + ": 시험 면담 · 1월 7일 (목) 14:00–14:20 → 시험 면담 · 1월 7일 (목) 14:20–14:40")
                .contains(name(other) + ": 시험 면담 · 1월 7일 (목) 14:20–14:40 → 시험 면담 · 1월 7일 (목) 14:00–14:20");
        _click(_get(_get(SwapDialog.class), Button.class, spec -> spec.withText("맞바꾸기")));

        assertThat(now(one).slotId()).isEqualTo(slots.get(1).id());
        assertThat(now(other).slotId()).isEqualTo(slots.getFirst().id());
    }

    @Test
    void what_somebody_else_does_shows_in_the_open_dialog_and_what_was_typed_stays() {
        SignedIn contact = world.company(city);
        UUID request = register(contact, 0);
        stand(slots.get(1));
        openList();
        _click(lines().getFirst());
        _click(button("반려"));
        _setValue(_get(_get(ReasonDialog.class), TextArea.class), "쓰는 중");

        elsewhere(coordinator, () -> service.confirm(request));

        eventually(() -> assertThat(
                        _get(_get(BoardRegistration.class), Badge.class).getText())
                .isEqualTo("확정"));
        assertThat(_get(_get(ReasonDialog.class), TextArea.class).getValue()).isEqualTo("쓰는 중");
        _click(_find(_get(ReasonDialog.class), Button.class).getLast());
        assertThat(_find(Span.class)).anyMatch(line -> line.getText().startsWith("다른 담당자가 이미 확정한 신청입니다"));
    }

    @Test
    void those_in_line_change_places_for_a_reason_that_stands_in_the_history() {
        stand(slots.getFirst());
        RegistrationDetails first = stand(slots.getFirst());
        RegistrationDetails second = stand(slots.getFirst());
        openList();
        _click(lines().getFirst());
        assertThat(headings()).endsWith(name(first), name(second));

        _click(_get(Button.class, spec -> spec.withText("대기 순서 올리기")));
        _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText(name(second) + " 대기 순서 올리기")));
        assertThat(_get(_get(ReasonDialog.class), TextArea.class).isInvalid()).isTrue();
        _setValue(_get(_get(ReasonDialog.class), TextArea.class), "귀국일이 빠릅니다");
        _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText(name(second) + " 대기 순서 올리기")));

        assertThat(headings()).endsWith(name(second), name(first));
        assertThat(said()).contains("사유: 귀국일이 빠릅니다", "시 담당자 " + coordinator.name() + ": 기업을 대신함");
        assertThat(now(second).history().getLast().kind()).isEqualTo(HistoryLine.Kind.REORDERED);
    }

    @Test
    void for_a_company_that_phoned_one_registers_and_where_it_is_full_it_stands_in_line() {
        stand(slots.getFirst());
        UUID phoned = world.companyOf(world.company(city));
        world.company(city, "WAITING");
        openList();
        _click(lines().getFirst());
        _click(button("기업 대신 신청"));
        _click(button("대신 신청하기"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "인증 비용");
        _setValue(_get(TextField.class, spec -> spec.withLabel("이름")), "이수출");
        chooseCompany(phoned);
        _click(button("대신 신청하기"));
        assertThat(said()).contains("자리가 찼습니다.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("인증 비용");
        _click(button("대기로 등록"));

        _assertNone(OnBehalfDialog.class);
        assertThat(_find(Badge.class)).anyMatch(badge -> badge.getText().equals("대기 1번째"));
        _click(button("닫기"));
        _click(lines().get(1));
        _click(button("기업 대신 신청"));
        _setValue(_get(TextArea.class), "인증 비용");
        _setValue(_get(TextField.class, spec -> spec.withLabel("이름")), "이수출");
        chooseCompany(phoned);
        _click(button("대신 신청하기"));
        assertThat(said()).contains("이 기업이 이미 신청한 면담입니다. 그 신청을 옮기거나 취소한 뒤 다시 하십시오.");
    }

    @Test
    void an_official_sees_everything_and_can_change_nothing() {
        RegistrationDetails one = stand(slots.getFirst());
        signIn(world.staff(city, Role.OFFICIAL));
        open("board/" + delegation);
        assertThat(_find(BoardChip.class))
                .hasSize(1)
                .allMatch(chip -> !Boolean.parseBoolean(chip.getElement().getProperty("draggable")));
        _click(_find(NativeButton.class).stream()
                .filter(button ->
                        button.getParent().filter(BoardCell.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow());
        assertThat(headings()).containsExactly(name(one));
        assertThat(_find(Button.class).stream()
                        .filter(button -> button.isVisible())
                        .map(Button::getText))
                .doesNotContain("옮기기", "취소", "기업 대신 신청");
    }

    private void openList() {
        signIn(coordinator);
        open("board/" + delegation + "?view=list");
    }

    private static List<NativeButton> lines() {
        return _find(NativeButton.class, spec -> spec.withClasses("board-line"));
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).getLast();
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> headings() {
        return _find(H3.class).stream().map(H3::getText).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
    private static void choose(String label, SlotSummary slot) {
        ComboBox<BoardSlot> box = _get(ComboBox.class, spec -> spec.withLabel(label));
        box.setValue(box.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(slot.id()))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
    private void chooseCompany(UUID id) {
        ComboBox<CompanySummary> box = _get(ComboBox.class, spec -> spec.withLabel("기업"));
        List<CompanySummary> offered = box.getLazyDataView().getItems().toList();
        assertThat(offered).hasSize(2);
        box.setValue(
                offered.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow());
    }

    private RegistrationDetails stand(SlotSummary slot) {
        UUID company = world.companyOf(world.company(city));
        return elsewhere(
                coordinator, () -> queries.registration(onBehalf.standInLine(company, Trip.command(slot.id(), 1))));
    }

    private RegistrationDetails now(RegistrationDetails one) {
        return details(one.id());
    }

    private static String name(RegistrationDetails one) {
        return one.company().name().ko();
    }
}
