package naru.itinerary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Delegations;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.itinerary.Attendance;
import naru.itinerary.Counterpart;
import naru.itinerary.EditItem;
import naru.itinerary.ItemDetails;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.Publishing;
import naru.meeting.MeetingForm;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An itinerary on the screen of who plans it, and of who only reads it. */
class ItineraryScreensTest extends Browserless {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Members members;

    @Autowired
    Groups groups;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    @Autowired
    Delegations delegations;

    @Autowired
    TradeShows shows;

    @Autowired
    TestClock clock;

    private final SignedIn coordinator;
    private final UUID delegation;

    ItineraryScreensTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void a_coordinator_looks() {
        signIn(coordinator);
    }

    @Test
    void what_is_put_in_is_objected_to_and_left_as_it_is_for_a_reason() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        openItinerary();
        assertThat(texts()).contains("시험 면담", "기업 면담", "안 맞는 일정이 없습니다");
        _click(button("일정 넣기"));
        _click(button("저장"));
        assertThat(field("일정 이름").isInvalid()).isTrue();
        _setValue(field("일정 이름"), "창업지원기관 방문");
        _setValue(moment("시작(현지)"), LocalDateTime.parse("2027-01-07T14:10"));
        _setValue(moment("끝(현지)"), LocalDateTime.parse("2027-01-07T14:00"));
        _click(button("저장"));
        assertThat(texts()).contains("끝나는 시각이 시작하는 시각보다");
        _setValue(moment("끝(현지)"), LocalDateTime.parse("2027-01-07T15:00"));
        _setValue(area("상대방"), "Alex Kim, Director, Fair, Accelerator\nJo Lee");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("창업지원기관 방문", "두 일정이 겹칩니다", "김나루");
        _click(button("일정 넣기"));
        assertThat(moment("시작(현지)").getValue())
                .as("the next thing begins where the last one ends")
                .isEqualTo("2027-01-07T15:00");
        _click(button("닫기"));

        // It overlaps two slots; each is left as it is, for one reason.
        for (int left = 2; left > 0; left--) {
            _click(_find(Button.class, spec -> spec.withText("그대로 두기")).getFirst());
            _setValue(area("사유"), "둘로 나누어 갑니다.");
            _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("그대로 두기")));
        }
        assertThat(texts()).contains("안 맞는 일정이 없습니다", "그대로 두기로 한 것 2건", "「창업지원기관 방문」");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("delegations");
        openItinerary();
        assertThat(texts()).contains("“창업지원기관 방문”", "Test hall · Room").doesNotContain("「");
    }

    @Test
    void what_is_objected_to_is_quoted_as_the_language_does() {
        add(List.of());
        add(List.of());
        openItinerary();
        assertThat(texts()).contains("「연구소 견학」 1월 7일 (목) 09:00");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("delegations");
        openItinerary();
        assertThat(texts()).contains("“연구소 견학” Thu 7 Jan 09:00");
    }

    @Test
    void what_is_known_of_an_item_comes_back_into_its_form_and_it_can_be_taken_off() {
        add(List.of(new Counterpart("Alex Kim", "Director", "Accelerator")));
        openItinerary();
        _click(button("고치기"));
        assertThat(area("상대방").getValue()).isEqualTo("Alex Kim, Director, Accelerator");
        assertThat(moment("시작(현지)").getValue()).isEqualTo(LocalDateTime.parse("2027-01-07T09:00"));
        _setValue(field("일정 이름"), "다른 이름");
        _click(button("저장"));
        assertThat(texts()).contains("다른 이름").doesNotContain("연구소 견학");
    }

    @Test
    void it_is_published_and_says_what_has_changed_since() {
        add(List.of());
        openItinerary();
        assertThat(texts()).contains("아직 공개하지 않았습니다");
        _click(button("1판 공개하기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("공개본 1판", "지금 보이는 일정표가 공개본입니다");
        assertThat(_get(Anchor.class, spec -> spec.withText("PDF 내려받기")).getHref())
                .isEqualTo("delegations/" + delegation + "/programme.pdf?language=ko");
        _assertNone(Button.class, spec -> spec.withText("2판 공개하기"));
        _click(button("고치기"));
        _setValue(moment("시작(현지)"), LocalDateTime.parse("2027-01-07T08:30"));
        _click(button("저장"));
        assertThat(texts()).contains("공개한 뒤 1건이 달라졌습니다", "해당 단원: 단원 모두");
        _click(button("2판 공개하기"));
        elsewhere(world.staff(coordinator.city(), Role.COORDINATOR), () -> publishing.publish(delegation, 1));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("그사이 다른 담당자가 새 판을 공개했습니다", "공개본 2판");
    }

    @Test
    void the_address_says_whose_programme_is_shown() {
        add(List.of());
        UUID observer = elsewhere(
                coordinator,
                () -> members.add(
                        delegation,
                        new EditMember(new Name("이의원", ""), new Name("시의원", ""), Part.COUNCIL, null, null, null)));
        openItinerary();
        assertThat(texts()).contains("연구소 견학");
        UUID group = elsewhere(
                coordinator, () -> groups.add(delegation, new EditGroup(new Name("2조", ""), Set.of(observer))));
        open("delegations/itinerary/" + delegation + "?view=list&group=" + group);
        assertThat(texts()).doesNotContain("연구소 견학").contains("해당하는 일정이 없습니다");
        open("delegations/itinerary/" + delegation + "?view=list&member=" + observer);
        assertThat(texts()).doesNotContain("연구소 견학");
        UUID mayor =
                elsewhere(coordinator, () -> members.of(delegation)).getFirst().id();
        open("delegations/itinerary/" + delegation + "?view=list&member=" + mayor);
        assertThat(texts()).contains("연구소 견학");

        _click(button("일정 넣기"));
        _setValue(several("조"), Set.copyOf(elsewhere(coordinator, () -> groups.of(delegation))), true);
        assertThat(ItineraryScreensTest.<MemberDetails>several("참석 단원").getValue())
                .extracting(MemberDetails::id)
                .containsExactly(observer);
        _setValue(field("일정 이름"), "시의회 방문");
        _click(button("저장"));
        assertThat(texts()).doesNotContain("시의회 방문");
        open("delegations/itinerary/" + delegation + "?view=list&group=" + group);
        assertThat(texts()).contains("시의회 방문", "조: 2조").doesNotContain("연구소 견학");
    }

    @Test
    void the_rest_of_a_day_is_delayed_after_a_look_at_what_that_does() {
        add(List.of());
        openItinerary();
        _click(button("여기서부터 늦추기"));
        assertThat(texts())
                .contains(
                        "옮길 일정 1건",
                        "1월 7일 (목) 09:00 미 태평양 시간 (UTC−8) (한국 1월 8일 (금) 02:00) → 1월 7일 (목) 09:15",
                        "영향을 받는 단원 1명",
                        "아무에게도 알리지 않습니다");
        _assertNone(Button.class, spec -> spec.withText("옮기고 1판 공개하기"));
        IntegerField minutes = _get(IntegerField.class, spec -> spec.withLabel("늦출 시간(분)"));
        _setValue(minutes, 17);
        assertThat(minutes.getErrorMessage()).isEqualTo("5분에서 600분까지 5분 단위로 적어 주십시오.");
        _setValue(minutes, 30);
        assertThat(texts()).contains("→ 1월 7일 (목) 09:30");
        elsewhere(coordinator, () -> edit("고친 견학"));
        _click(button("옮기기만 하기"));
        assertThat(texts()).contains("그사이 다른 담당자가 일정을 바꾸었습니다");
        _get(_get(Dialog.class), Checkbox.class, spec -> spec.withLabel("고친 견학"));
        _click(button("옮기기만 하기"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("1월 7일 (목) 09:30–10:30", "한국 1월 8일 (금) 02:30–03:30");
    }

    @Test
    void what_another_coordinator_does_shows_within_two_seconds_and_leaves_a_form_alone() {
        add(List.of());
        openItinerary();
        _click(button("고치기"));
        _setValue(field("일정 이름"), "내가 고친 견학");
        SignedIn colleague = world.staff(coordinator.city(), Role.COORDINATOR);
        elsewhere(colleague, () -> edit("동료가 고친 견학"));
        long committed = System.nanoTime();
        eventually(() -> assertThat(texts()).contains("동료가 고친 견학"));
        assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(Duration.ofSeconds(2));
        assertThat(field("일정 이름").getValue()).isEqualTo("내가 고친 견학");
    }

    @Test
    void what_two_edit_at_once_is_asked_about_and_neither_is_lost() {
        add(List.of());
        openItinerary();
        _click(button("고치기"));
        _setValue(field("일정 이름"), "내가 고친 견학");
        elsewhere(world.staff(coordinator.city(), Role.COORDINATOR), () -> edit("동료가 고친 견학"));
        _click(button("저장"));
        assertThat(texts()).contains("그사이 다른 사람이 먼저 저장했습니다", "연구소 견학 → 동료가 고친 견학");
        assertThat(field("일정 이름").getValue()).isEqualTo("내가 고친 견학");
        assertThat(elsewhere(coordinator, this::titles)).containsExactly("동료가 고친 견학");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(elsewhere(coordinator, this::titles)).containsExactly("내가 고친 견학");
    }

    @Test
    void what_another_took_off_is_put_in_anew_if_one_saves_again() {
        add(List.of());
        openItinerary();
        _click(button("고치기"));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("「연구소 견학」 일정 고치기");
        _setValue(field("일정 이름"), "내가 고친 견학");
        elsewhere(world.staff(coordinator.city(), Role.COORDINATOR), () -> planning.remove(first().id()));
        _click(button("저장"));
        assertThat(texts()).contains("다른 담당자가 이 일정을 뺐습니다");
        assertThat(elsewhere(coordinator, this::titles)).isEmpty();
        _click(button("저장"));
        assertThat(elsewhere(coordinator, this::titles)).containsExactly("내가 고친 견학");
    }

    @Test
    void it_goes_back_to_a_version_after_a_look_at_what_that_changes() {
        add(List.of());
        elsewhere(coordinator, () -> publishing.publish(delegation, 0));
        elsewhere(coordinator, () -> edit("고친 견학"));
        openItinerary();
        _click(button("이 판으로 되돌리기"));
        assertThat(texts()).contains("되돌리면 지금 초안에서 달라지는 것 1건", "기업 면담은 되돌리지 않습니다");
        elsewhere(coordinator, () -> edit("또 고친 견학"));
        _click(button("1판으로 되돌리기"));
        assertThat(texts()).contains("그사이 다른 담당자가 일정을 바꾸었습니다");
        _click(button("1판으로 되돌리기"));
        _assertNone(Dialog.class);
        assertThat(elsewhere(coordinator, this::titles)).containsExactly("연구소 견학");
    }

    @Test
    void a_trip_like_this_one_is_planned_with_its_posts() {
        add(List.of());
        open("delegations/clone/" + delegation);
        UUID show = elsewhere(coordinator, () -> queries.get(delegation))
                .delegation()
                .tradeShowId();
        _setValue(
                shows(), elsewhere(coordinator, () -> shows.byId(List.of(show)).get(show)));
        _setValue(field("대표단 약칭"), "NEXT");
        day("출발일", "2028-01-04");
        day("귀국일", "2028-01-11");
        day("신청 시작일(한국)", "2027-11-01");
        day("신청 마감일(한국)", "2027-12-20");
        assertThat(texts()).contains("2027년 1월 5일 (화)에서 2028년 1월 4일 (화)로", "요일은 그대로입니다", "일정 1건을 옮겨 담습니다");
        _click(button("본떠 만들기"));
        assertThat(texts()).contains("연구소 견학", "1월 6일 (목)", "09:00–10:00", "한국 1월 7일 (금) 02:00–03:00");
        UUID planned = elsewhere(coordinator, () -> delegations.all().getFirst().id());
        assertThat(elsewhere(coordinator, () -> members.of(planned)))
                .extracting(member -> member.facts().name().ko())
                .containsExactly("미정");
    }

    @Test
    void who_only_reads_changes_nothing_and_sees_changes_of_others() {
        SignedIn official = world.staff(coordinator.city(), Role.OFFICIAL);
        signIn(official);
        openItinerary();
        assertThat(texts()).contains("아직 일정이 없습니다");
        _assertNone(Button.class, spec -> spec.withText("일정 넣기"));
        elsewhere(
                coordinator,
                () -> add(List.of(
                        new Counterpart("Alex Kim", "Director", "Accelerator"),
                        new Counterpart("Jo Lee", null, null))));
        eventually(() -> assertThat(texts()).contains("연구소 견학", "한국 1월 8일 (금) 02:00–03:00"));
        assertThat(texts()).contains("상대방: Alex Kim, Director, Accelerator; Jo Lee");
        _assertNone(Button.class, spec -> spec.withText("고치기"));
    }

    private void add(List<Counterpart> counterparts) {
        elsewhere(coordinator, () -> {
            WallTime start = new WallTime(LocalDateTime.parse("2027-01-07T09:00"), LAS_VEGAS);
            planning.add(
                    delegation,
                    new EditItem(
                            ItemKind.SITE_VISIT,
                            new Name("연구소 견학", ""),
                            start,
                            start.plus(Duration.ofHours(1)),
                            null,
                            null,
                            null,
                            counterparts,
                            Attendance.of(
                                    Set.of(members.of(delegation).getFirst().id())),
                            null));
        });
    }

    private List<String> titles() {
        return queries.get(delegation).lines().stream()
                .map(line -> line.title().ko())
                .toList();
    }

    private ItemDetails first() {
        return queries.get(delegation).lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the class of a generic type knows no type arguments
    private static Select<TradeShowSummary> shows() {
        Select<?> found = _get(Select.class);
        return (Select<TradeShowSummary>) found;
    }

    private void day(String label, String value) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), LocalDate.parse(value));
    }

    private void edit(String title) {
        ItemDetails item = first();
        EditItem known = item.facts();
        planning.edit(
                item.id(),
                item.version(),
                new EditItem(
                        known.kind(),
                        new Name(title, ""),
                        known.start(),
                        known.end(),
                        known.venueId(),
                        known.room(),
                        known.host(),
                        known.counterparts(),
                        known.attendance(),
                        known.notes()));
    }

    private void openItinerary() {
        open("delegations/itinerary/" + delegation + "?view=list");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> MultiSelectComboBox<T> several(String label) {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static DateTimePicker moment(String label) {
        return _get(DateTimePicker.class, spec -> spec.withLabel(label));
    }
}
