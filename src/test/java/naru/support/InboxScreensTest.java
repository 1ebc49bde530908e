package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.List;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The inbox as an official works through it. */
@Import(BoothMeeting.class)
class InboxScreensTest extends Browserless {

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    Notes notes;

    @Autowired
    World world;

    Cast cast;

    InboxScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @BeforeEach
    void an_official() {
        signIn(cast.official());
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void every_filter_stands_in_the_address_and_a_reload_shows_it() {
        UUID id = received("하나");
        openList("");
        _click(button("부서 미배정"));
        _click(button("타기관 답변 대기"));
        assertThat(address()).contains("owner=NO_UNIT", "waiting=BODY");
        _click(button("기한 지난 것만"));
        assertThat(address()).contains("overdue", "waiting=BODY");
        _click(button("기업 답변 대기"));
        assertThat(address()).contains("waiting=COMPANY").doesNotContain("overdue");
        openList("?company=" + cast.company() + "&text=하나");
        assertThat(_get(TextField.class, spec -> spec.withLabel("검색어")).getValue())
                .isEqualTo("하나");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("기업")).getValue())
                .isNotNull();
        assertThat(links("inbox/" + id)).isNotEmpty();
        openList("?company=" + UUID.randomUUID() + "&category=x&waiting=NOBODY");
        assertThat(links("inbox/" + id)).isEmpty();
        assertThat(onScreen()).contains("조건에 맞는 건의가 없습니다").doesNotContain("면담을 기록하면");
    }

    @Test
    void an_inbox_without_any_request_says_where_they_come_from() {
        openList("");
        assertThat(onScreen()).contains("면담을 기록하면").doesNotContain("조건에 맞는 건의가 없습니다");
    }

    @Test
    void one_goes_through_the_list_from_request_to_request() {
        UUID first = received("하나");
        UUID second = received("둘");
        received("다른 것");
        String filter = "owner=NO_UNIT";
        open("inbox/" + first + "?" + filter);
        assertThat(onScreen()).contains("1 / 3");
        assertThat(button("이전").isEnabled()).isFalse();
        _click(button("다음"));
        assertThat(address()).isEqualTo("inbox/" + second + "?" + filter);
        assertThat(onScreen()).contains("2 / 3");
        elsewhere(cast.official(), () -> reply(second));
        eventually(() -> assertThat(onScreen()).contains("목록에서 빠짐 / 2"));
        _click(button("이전"));
        assertThat(address()).startsWith("inbox/" + first);
        assertThat(button("다음").getElement().getAttribute("aria-keyshortcuts")).isEqualTo("Alt+ArrowDown");
    }

    @Test
    void notes_are_left_for_colleagues_and_no_company_reads_them() {
        UUID id = received("하나");
        open("inbox/" + id);
        _click(button("내부 메모 남기기"));
        TextArea note = _get(TextArea.class, spec -> spec.withLabel("내부 메모"));
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isEqualTo("내부 메모에 남길 내용을 적어 주십시오.");
        _setValue(reply(), "회신 초안을 쓰는 중");
        _setValue(note, "작년에도 같은 건의가 있었음");
        _click(button("내부 메모 남기기"));
        assertThat(note.getValue()).isEmpty();
        assertThat(reply().getValue()).isEqualTo("회신 초안을 쓰는 중");
        assertThat(onScreen()).contains("작년에도 같은 건의가 있었음");
        signIn(cast.contact());
        open("requests/" + id);
        assertThat(onScreen()).contains("하나").doesNotContain("작년에도");
    }

    @Test
    void a_note_of_a_colleague_appears_while_one_types() {
        UUID id = received("하나");
        open("inbox/" + id);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("내부 메모")), "아직 쓰는 중");
        elsewhere(cast.coordinator(), () -> notes.add(id, "먼저 남긴 메모"));
        eventually(() -> assertThat(onScreen()).contains("먼저 남긴 메모"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("내부 메모")).getValue())
                .isEqualTo("아직 쓰는 중");
    }

    @Test
    void another_category_says_when_the_reply_is_due() {
        UUID id = received("하나");
        open("inbox/" + id);
        Select<CategorySummary> category = categories();
        CategorySummary other = category.getListDataView().getItems().toList().getLast();
        _setValue(category, other);
        _click(button("분야 바꾸기"));
        assertThat(details(id).category().id()).isEqualTo(other.id());
        assertThat(onScreen()).contains("분야를 바꿨습니다: " + other.name().ko());
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void merging_is_asked_first_and_names_both() {
        UUID twice = received("인증비가 부담됩니다");
        UUID once = received("인증 비용 지원");
        open("inbox/" + twice);
        _click(button("같은 기업의 건의에 병합"));
        ComboBox<RequestSummary> into = _get(ComboBox.class, spec -> spec.withLabel("이어서 처리할 건의"));
        RequestSummary chosen = into.getListDataView().getItems().toList().getFirst();
        assertThat(chosen.id()).isEqualTo(once);
        _setValue(into, chosen);
        press(_get(Dialog.class), "다음");
        ConfirmDialog asked = _get(ConfirmDialog.class);
        assertThat(asked.getElement().getProperty("message"))
                .contains(details(twice).number(), details(once).number(), "인증비가 부담됩니다", "인증 비용 지원");
        assertThat(details(twice).state()).isEqualTo(RequestState.RECEIVED);
        _fireConfirm(asked);
        assertThat(details(twice).state()).isEqualTo(RequestState.MERGED);
        assertThat(links("inbox/" + once)).isNotEmpty();
        signIn(cast.contact());
        open("requests");
        assertThat(_find(OrderedList.class, spec -> spec.withClasses("steps")))
                .as("of the one that goes on")
                .hasSize(1);
        open("requests/" + twice);
        assertThat(onScreen()).contains("함께 처리").doesNotContain("서면으로 회신해 드리겠습니다");
        assertThat(links("requests/" + once)).hasSize(1);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void linked_requests_lead_to_each_other_and_unlinking_can_be_undone() {
        UUID ours = received("하나");
        UUID theirs = elsewhere(
                cast.official(),
                () -> requests.receive(
                        new ReceiveRequest(world.companyOf(world.company(cast.city())), null, cast.need("비슷한 것"))));
        open("inbox/" + ours);
        _click(button("관련 건의 연결"));
        ComboBox<RequestSummary> which = _get(ComboBox.class, spec -> spec.withLabel("관련 있는 건의"));
        _setValue(which, summary(theirs));
        press(_get(Dialog.class), "관련 건의 연결");
        assertThat(details(theirs).related()).extracting(RelatedRequest::id).containsExactly(ours);
        assertThat(onScreen()).contains("비슷한 것");
        _click(button("연결 해제"));
        assertThat(details(ours).related()).isEmpty();
        _click(button("다시 연결"));
        assertThat(details(ours).related()).hasSize(1);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void many_are_chosen_and_assigned_and_what_is_refused_says_why() {
        UUID first = received("하나");
        UUID answered = received("회신함");
        elsewhere(cast.official(), () -> reply(answered));
        UUID unit = world.unit(cast.city());
        openList("");
        boxes().forEach(InboxScreensTest::tick);
        assertThat(onScreen()).contains("2건 선택");
        _click(button("배정"));
        Dialog dialog = _get(Dialog.class);
        Select<UnitSummary> units = _get(dialog, Select.class, spec -> spec.withLabel("담당 부서"));
        press(dialog, "2건에 적용");
        assertThat(units.isInvalid()).isTrue();
        _setValue(units, units.getListDataView().getItems().toList().getFirst());
        press(dialog, "2건에 적용");
        assertThat(details(first).ownerUnitId()).isEqualTo(unit);
        assertThat(onScreen())
                .contains("배정: 1건을 처리했습니다. 1건은 처리하지 못했습니다.", details(answered).number(), "이미 회신한 건의입니다.");
        assertThat(onScreen()).contains("1건 선택");
    }

    @Test
    void a_filter_is_saved_under_a_name_found_as_a_chip_and_removed_with_a_way_back() {
        openList("");
        _assertNone(Button.class, spec -> spec.withText("이 조건 저장"));
        openList("?owner=MINE&overdue");
        _click(button("이 조건 저장"));
        press(_get(Dialog.class), "저장");
        TextField name = _get(TextField.class, spec -> spec.withLabel("조건 이름"));
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "내 밀린 일");
        press(_get(Dialog.class), "저장");
        openList("");
        _click(button("내 밀린 일"));
        assertThat(address()).contains("owner=MINE", "overdue");
        assertThat(button("내 밀린 일").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(button("저장한 조건 지우기: 내 밀린 일"));
        _assertNone(Button.class, spec -> spec.withText("내 밀린 일"));
        _click(button("되살리기"));
        _get(Button.class, spec -> spec.withText("내 밀린 일"));
        signIn(cast.coordinator());
        openList("");
        _assertNone(Button.class, spec -> spec.withText("내 밀린 일"));
    }

    private void reply(UUID id) {
        requests.decide(new DecideRequest(id, queries.details(id).version(), Decision.ACCEPTED, null));
        replies.send(new ReplyToRequest(id, queries.details(id).version(), "지원합니다."));
    }

    private UUID received(String sentence) {
        return elsewhere(
                cast.official(), () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need(sentence))));
    }

    private RequestDetails details(UUID id) {
        return elsewhere(cast.official(), () -> queries.details(id));
    }

    private RequestSummary summary(UUID id) {
        return elsewhere(cast.official(), () -> queries.those(List.of(id))).getFirst();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<CategorySummary> categories() {
        return _find(Select.class).stream()
                .filter(select -> String.valueOf(select.getHelperText()).contains("접수한 날부터"))
                .findFirst()
                .orElseThrow();
    }

    private void openList(String filter) {
        open("inbox" + filter);
        _find(VirtualList.class).forEach(list -> list.getDataCommunicator().setViewportRange(0, 50));
        MockVaadin.clientRoundtrip(false);
    }

    private static void tick(Checkbox box) {
        box.setValue(true);
        _fireValueChange(box, true);
    }

    private static List<Checkbox> boxes() {
        return _find(Checkbox.class).stream()
                .filter(box -> box.getAriaLabel()
                        .filter(label -> label.endsWith("고르기"))
                        .isPresent())
                .toList();
    }

    private static List<Anchor> links(String start) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith(start))
                .toList();
    }

    private static void press(Component within, String text) {
        _click(_get(within, Button.class, spec -> spec.withText(text)));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextArea reply() {
        return _get(TextArea.class, spec -> spec.withLabel("회신"));
    }

    private static String onScreen() {
        return _find(Component.class).stream()
                .map(each -> each.getElement().getText())
                .filter(text -> !text.isBlank())
                .reduce("", (all, text) -> all + text + "\n");
    }
}
