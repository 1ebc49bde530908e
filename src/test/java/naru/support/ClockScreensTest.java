package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.account.AccountSummary;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.Name;
import naru.base.access.SignedIn;
import naru.base.ui.ConflictNotice;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(BoothMeeting.class)
class ClockScreensTest extends Browserless {

    @Autowired
    SupportRequests requests;

    @Autowired
    RequestQueries queries;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Categories categories;

    @Autowired
    Units units;

    @Autowired
    TestClock clock;

    Cast cast;

    ClockScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void an_administrator_adds_a_day_and_takes_it_back() {
        UUID id = receive();
        signIn(cast.administrator());
        open("admin/holidays/2027");
        assertThat(texts()).contains("2027년 2월 7일 (일)", "설날", "기본 공휴일");
        _click(button("휴일 추가"));
        _click(button("추가"));
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        _setValue(_get(DatePicker.class), LocalDate.parse("2027-01-01"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("이름(한국어)")), "임시공휴일");
        _click(button("추가"));
        assertThat(_get(DatePicker.class).getErrorMessage()).contains("신정");
        _setValue(_get(DatePicker.class), LocalDate.parse("2027-01-13"));
        _click(button("추가"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("우리 시 추가", "건의 1건의 회신 예정일");
        assertThat(details(id).dueOn()).isEqualTo("2027-01-25");
        _click(button("삭제"));
        assertThat(details(id).dueOn()).isEqualTo("2027-01-22");
        _click(button("되돌리기"));
        assertThat(details(id).dueOn()).isEqualTo("2027-01-25");
    }

    @Test
    void a_day_that_ships_is_taken_out_only_after_being_asked() {
        signIn(cast.administrator());
        open("admin/holidays/2027");
        Button takeOut = _find(Button.class, spec -> spec.withText("휴일에서 제외")).getFirst();
        assertThat(takeOut.getElement().getAttribute("aria-label")).contains("2027년 1월 1일", "신정", "휴일에서 제외");
        _click(takeOut);
        ConfirmDialog asked = _get(ConfirmDialog.class);
        assertThat(texts()).doesNotContain("우리 시 근무일\n");
        ConfirmDialogKt._fireConfirm(asked);
        assertThat(texts()).contains("우리 시 근무일\n");
        _click(button("휴일로 되돌리기"));
        assertThat(texts()).doesNotContain("우리 시 근무일\n");
    }

    @Test
    void the_year_stands_in_the_address() {
        signIn(cast.administrator());
        open("admin/holidays");
        assertThat(texts()).contains("2027년 1월 1일");
        open("admin/holidays/2019");
        assertThat(texts()).contains("2019년 1월 1일");
        open("admin/holidays/2029");
        assertThat(texts()).contains("2029년의 공휴일은 아직");
        open("admin/holidays/soon");
        assertThat(texts()).contains("찾을 수 없");
    }

    @Test
    void a_category_gets_its_days_its_unit_and_its_approval() {
        UUID unit = elsewhere(cast.administrator(), () -> units.add(new Name("기업지원과", "")));
        signIn(cast.administrator());
        open("admin/categories");
        _click(_find(Button.class, spec -> spec.withText("수정")).getFirst());
        IntegerField days = _get(IntegerField.class);
        _setValue(days, 251);
        _click(button("저장"));
        assertThat(days.isInvalid()).isTrue();
        _setValue(days, 7);
        CategorySummary before = category();
        elsewhere(
                cast.administrator(),
                () -> categories.edit(new EditCategory(
                        before.id(), before.version(), before.name(), 9, before.ownerUnitId(), false)));
        _setValue(_get(Checkbox.class), true);
        Select<UnitSummary> owner = select("담당 부서");
        _setValue(owner, units().getFirst());
        _click(button("저장"));
        _get(ConflictNotice.class);
        assertThat(days.getValue()).isEqualTo(7);
        _click(button("저장"));
        assertThat(category().workingDays()).isEqualTo(7);
        assertThat(category().ownerUnitId()).isEqualTo(unit);
        assertThat(category().needsApproval()).isTrue();
        assertThat(texts()).contains("결재할 부서장 없음");
    }

    @Test
    void a_unit_gets_its_head() {
        elsewhere(cast.administrator(), () -> units.add(new Name("기업지원과", "")));
        signIn(cast.administrator());
        open("admin/units");
        assertThat(texts()).contains("부서장 없음");
        _click(button("수정"));
        Select<AccountSummary> head = select("부서장");
        List<AccountSummary> offered = head.getListDataView().getItems().toList();
        assertThat(offered)
                .extracting(AccountSummary::id)
                .contains(cast.official().accountId())
                .doesNotContain(cast.administrator().accountId(), cast.contact().accountId());
        _setValue(head, offered.getFirst());
        _setValue(_get(TextField.class, spec -> spec.withLabel("이름(한국어)")), "기업육성과");
        _click(button("저장"));
        UnitSummary saved = units().getFirst();
        assertThat(saved.headId()).isEqualTo(offered.getFirst().id());
        assertThat(saved.name().ko()).isEqualTo("기업육성과");
        assertThat(texts()).contains("부서장 " + offered.getFirst().name());
    }

    @Test
    void an_official_asks_and_the_company_answers() {
        UUID id = receive();
        signIn(cast.official());
        open("inbox/" + id);
        _click(button("추가 자료 요청 보내기"));
        _assertNone(ConfirmDialog.class);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("요청할 내용")), "모델명을 알려 주십시오.");
        _click(button("추가 자료 요청 보내기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("기업 답변 대기", "모델명을 알려 주십시오.", "회신 기한이 멈춰");

        signIn(cast.contact());
        open("requests");
        assertThat(texts()).contains("답변이 필요합니다").doesNotContain("기업 답변 대기");
        open("our-history");
        assertThat(texts()).contains("답변이 필요합니다").doesNotContain("기업 답변 대기");
        open("requests/" + id);
        _click(button("답변 보내기"));
        assertThat(answer().isInvalid()).isTrue();
        _setValue(answer(), "NR-100입니다.");
        _click(button("답변 보내기"));
        _assertNone(TextArea.class);
        eventually(() -> assertThat(texts()).contains("지난 추가 자료 요청", "NR-100입니다."));

        signIn(cast.official());
        open("inbox/" + id);
        assertThat(texts()).contains("NR-100입니다.").doesNotContain("회신 기한이 멈춰");
    }

    @Test
    void what_the_company_typed_stays_when_the_city_saves_something_else() {
        UUID id = receive();
        ask(id);
        signIn(cast.contact());
        open("requests/" + id);
        _setValue(answer(), "typed for a long time");
        elsewhere(
                cast.coordinator(),
                () -> requests.decide(new DecideRequest(id, queries.details(id).version(), Decision.ACCEPTED, null)));
        eventually(() -> assertThat(texts()).contains("수용"));
        assertThat(answer().getValue()).isEqualTo("typed for a long time");
        elsewhere(
                cast.official(),
                () -> inquiries.withdraw(id, queries.details(id).version(), "전화로 확인"));
        eventually(() -> assertThat(texts()).contains("요청 철회", "아래에 남아 있습니다").doesNotContain("전화로 확인"));
        assertThat(answer().getValue()).isEqualTo("typed for a long time");
        assertThat(answer().isReadOnly()).isTrue();
        _click(button("적던 내용 지우기"));
        _assertNone(TextArea.class);
    }

    @Test
    void what_the_official_typed_stays_when_the_company_answers() {
        UUID id = receive();
        signIn(cast.official());
        open("inbox/" + id);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("요청할 내용")), "typed for a long time");
        ask(id);
        _click(button("추가 자료 요청 보내기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(details(id).inquiries()).hasSize(1);
        assertThat(texts()).contains("모델명을 알려 주십시오.");
    }

    @Test
    void the_first_screen_counts_what_is_due_and_leads_there() {
        receive();
        clock.set(Instant.parse("2027-01-22T03:00:00Z"));
        signIn(cast.official());
        open("today");
        assertThat(numbers()).containsExactly("0건", "1건", "1건");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("inbox?overdue", "inbox?due=TODAY", "inbox?due=THIS_WEEK");
        open("inbox?due=TODAY");
        assertThat(numbers()).containsExactly("1건");
        open("inbox?overdue");
        assertThat(numbers()).containsExactly("0건");
        clock.set(Instant.parse("2027-01-22T15:00:00Z"));
        open("today");
        assertThat(numbers()).containsExactly("1건", "0건", "0건");
        open("");
        assertThat(numbers()).containsExactly("1건", "0건", "0건");
        open("inbox?due=THIS_WEEK");
        assertThat(numbers()).containsExactly("0건");
    }

    @Test
    void nobody_else_reads_on_the_first_screen_what_the_city_owes() {
        receive();
        for (SignedIn other : List.of(cast.contact(), cast.administrator())) {
            signIn(other);
            open("");
            assertThat(numbers()).isEmpty();
        }
        visit();
        open("");
        assertThat(numbers()).isEmpty();
    }

    private static List<String> numbers() {
        return _find(Component.class).stream()
                .map(each -> each.getElement().getText())
                .filter(text -> text.matches("\\d+건"))
                .toList();
    }

    private UUID receive() {
        return elsewhere(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
    }

    private void ask(UUID id) {
        elsewhere(
                cast.coordinator(),
                () -> inquiries.ask(new AskCompany(id, queries.details(id).version(), "모델명을 알려 주십시오.")));
    }

    private RequestDetails details(UUID id) {
        return elsewhere(cast.official(), () -> queries.details(id));
    }

    private CategorySummary category() {
        return elsewhere(cast.administrator(), categories::all).getFirst();
    }

    private List<UnitSummary> units() {
        return elsewhere(cast.administrator(), units::all);
    }

    private static TextArea answer() {
        return _get(TextArea.class, spec -> spec.withLabel("답변"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
