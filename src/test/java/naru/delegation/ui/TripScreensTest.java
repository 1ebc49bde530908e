package naru.delegation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Money;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.ConflictNotice;
import naru.delegation.Budgets;
import naru.delegation.EditBudgetLine;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.EditTrip;
import naru.delegation.GroupDetails;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.TripDetails;
import naru.delegation.TripPlanning;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview of a trip, on the screen of who prepares it and of who only reads it. */
class TripScreensTest extends Browserless {

    @Autowired
    World world;

    @Autowired
    TripPlanning planning;

    @Autowired
    Members members;

    @Autowired
    Budgets budgets;

    @Autowired
    Groups groups;

    private final SignedIn coordinator;
    private final UUID delegation;

    TripScreensTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void a_coordinator_looks() {
        signIn(coordinator);
        open("delegations/trip/" + delegation);
    }

    @Test
    void stops_are_entered_and_what_is_wrong_with_them_is_said() {
        assertThat(texts()).contains("시험 대표단 출장 개요", "아직 체류지를 적지 않았습니다.");
        _click(button("출장 개요 고치기"));
        _setValue(field("역점사업"), "과천동 자족용지");
        _click(button("체류지 추가"));
        _click(button("저장"));
        assertThat(field("체류지").isInvalid()).isTrue();
        _setValue(field("체류지"), "라스베이거스");
        _setValue(zone(), ZoneId.of("America/Los_Angeles"));
        _setValue(date("도착하는 날(현지)"), LocalDate.parse("2027-01-05"));
        _setValue(date("떠나는 날(현지)"), LocalDate.parse("2027-01-20"));
        _click(button("저장"));
        assertThat(texts()).contains("출장 기간(2027-01-05 ~ 2027-01-12) 밖입니다");
        _setValue(date("떠나는 날(현지)"), LocalDate.parse("2027-01-09"));
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("라스베이거스", "1월 5일 (화) – 1월 9일 (토)", "과천동 자족용지");
    }

    @Test
    void korean_that_stands_in_for_english_goes_when_the_korean_changes() {
        _click(button("출장 개요 고치기"));
        _setValue(field("대표단 이름(영어)"), field("대표단 이름").getValue());
        _setValue(field("대표단 이름"), "다른 이름");
        assertThat(field("대표단 이름(영어)").getValue()).isEmpty();
        _setValue(field("대표단 이름(영어)"), "Another name");
        _setValue(field("대표단 이름"), "또 다른 이름");
        assertThat(field("대표단 이름(영어)").getValue()).isEqualTo("Another name");
        _setValue(area("목적(영어)"), area("목적").getValue());
        _setValue(area("목적"), "다른 목적");
        assertThat(area("목적(영어)").getValue()).isEmpty();
    }

    @Test
    void lines_of_the_budget_come_and_go_and_add_up() {
        _click(button("예산 항목 추가"));
        _click(button("저장"));
        assertThat(field("항목").isInvalid()).isTrue();
        assertThat(amount("계획 금액").isInvalid()).isTrue();
        _setValue(field("항목"), "항공료");
        _setValue(amount("계획 금액"), new BigDecimal("24000000.5"));
        _click(button("저장"));
        assertThat(amount("계획 금액").isInvalid()).isTrue();
        _setValue(amount("계획 금액"), new BigDecimal("24000000"));
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("계획 KRW 24,000,000", "집행 전", "통화별 합계", "집행 KRW 0");
        _click(button("고치기"));
        _setValue(amount("집행 금액"), new BigDecimal("23150000"));
        _click(button("저장"));
        assertThat(texts()).contains("집행 KRW 23,150,000");
        _click(button("빼기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("아직 예산을 적지 않았습니다.");
    }

    @Test
    void what_somebody_else_changed_is_shown_before_it_is_overwritten_and_who_joined_is_no_matter() {
        _click(button("출장 개요 고치기"));
        _setValue(field("역점사업"), "과천동 자족용지");
        elsewhere(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name("이의원", ""), new Name("시의원", ""))));
        elsewhere(coordinator, () -> rename("다른 이름"));
        _click(button("저장"));
        _get(ConflictNotice.class);
        assertThat(texts()).contains("다른 이름");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("시험 대표단 출장 개요", "과천동 자족용지");

        _click(button("출장 개요 고치기"));
        elsewhere(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name("박의원", ""), new Name("시의원", ""))));
        _click(button("저장"));
        _assertNone(Dialog.class);
    }

    @Test
    void nor_is_what_somebody_else_changed_of_a_member_or_the_budget() {
        EditBudgetLine fare = new EditBudgetLine("항공료", won("24000000"), null);
        UUID line = elsewhere(coordinator, () -> budgets.add(delegation, fare));
        open("delegations/trip/" + delegation);
        _click(button("고치기"));
        _setValue(amount("집행 금액"), new BigDecimal("23150000"));
        elsewhere(coordinator, () -> budgets.edit(line, 0, new EditBudgetLine("왕복 항공료", won("24000000"), null)));
        _click(button("저장"));
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively()).contains("왕복 항공료");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("집행 KRW 23,150,000");

        MemberDetails mayor =
                elsewhere(coordinator, () -> members.of(delegation)).getFirst();
        open("delegations/members/" + delegation);
        _click(_get(Button.class, spec -> spec.withText("고치기")));
        _setValue(field("직책"), "부시장");
        elsewhere(
                coordinator,
                () -> members.edit(
                        delegation,
                        mayor.id(),
                        mayor.version(),
                        EditMember.official(new Name("김새나루", ""), new Name("시장", ""))));
        _click(button("저장"));
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively()).contains("김새나루");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("김나루 부시장");
    }

    private static Money won(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("KRW"));
    }

    @Test
    void who_only_reads_changes_nothing_and_sees_changes_of_others() {
        signIn(world.staff(coordinator.city(), Role.OFFICIAL));
        open("delegations/trip/" + delegation);
        _assertNone(Button.class, spec -> spec.withText("출장 개요 고치기"));
        _assertNone(Button.class, spec -> spec.withText("예산 항목 추가"));
        elsewhere(coordinator, () -> rename("다른 이름"));
        eventually(() -> assertThat(texts()).contains("다른 이름 출장 개요"));
    }

    @Test
    void groups_are_formed_and_what_is_wrong_with_them_is_said() {
        UUID guide = elsewhere(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name("박통역", ""), new Name("통역", ""))));
        open("delegations/members/" + delegation);
        assertThat(texts()).contains("조가 없습니다.");
        _click(button("조 만들기"));
        _click(button("저장"));
        assertThat(field("조 이름").isInvalid()).isTrue();
        _setValue(field("조 이름"), "통역조");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("통역조", "아직 아무도 없습니다.");
        _click(button("조 만들기"));
        _setValue(field("조 이름"), "통역조");
        _click(button("저장"));
        assertThat(texts()).contains("「통역조」 이름의 조가 이미 있습니다.");
        _click(button("닫기"));

        _click(_get(Button.class, spec -> spec.withText("고치기").withAttribute("aria-label", "통역조 고치기")));
        elsewhere(coordinator, () -> {
            GroupDetails known = groups.of(delegation).getFirst();
            groups.edit(known.id(), known.version(), new EditGroup(new Name("통역조", ""), Set.of(guide)));
        });
        _click(button("저장"));
        _get(ConflictNotice.class);
        assertThat(texts()).contains("박통역 통역");
        _click(button("닫기"));
        open("delegations/members/" + delegation);
        assertThat(texts()).doesNotContain("아직 아무도 없습니다.");

        signIn(world.staff(coordinator.city(), Role.OFFICIAL));
        open("delegations/members/" + delegation);
        assertThat(texts()).contains("통역조");
        _assertNone(Button.class, spec -> spec.withText("조 만들기"));
        _assertNone(Button.class, spec -> spec.withText("없애기"));

        signIn(coordinator);
        open("delegations/members/" + delegation);
        _click(button("없애기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("조가 없습니다.");
    }

    private void rename(String name) {
        TripDetails now = planning.get(delegation);
        EditTrip known = now.facts();
        planning.edit(
                delegation,
                now.version(),
                new EditTrip(
                        known.tradeShowId(),
                        new Name(name, ""),
                        known.purpose(),
                        null,
                        known.startsOn(),
                        known.endsOn(),
                        known.opensOn(),
                        known.closesOn(),
                        List.of()));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static BigDecimalField amount(String label) {
        return _get(BigDecimalField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<ZoneId> zone() {
        return _get(ComboBox.class, spec -> spec.withLabel("시간대"));
    }
}
