package naru.itinerary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.itinerary.Counterpart;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.meeting.MeetingForm;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
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
    ItineraryPlanning planning;

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

        // It overlaps two slots; each is left as it is, for one reason.
        for (int left = 2; left > 0; left--) {
            _click(_find(Button.class, spec -> spec.withText("그대로 두기")).getFirst());
            _setValue(area("사유"), "둘로 나누어 갑니다.");
            _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("그대로 두기")));
        }
        assertThat(texts()).contains("안 맞는 일정이 없습니다", "그대로 두기로 한 것 2건");
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
        assertThat(texts()).contains("공개한 뒤 1건이 달라졌습니다");
        _get(Button.class, spec -> spec.withText("2판 공개하기"));
    }

    @Test
    void the_address_says_whose_programme_is_shown() {
        add(List.of());
        UUID observer = elsewhere(
                coordinator,
                () -> members.add(
                        delegation,
                        new EditMember(
                                new Name("이의원", ""), new Name("시의원", ""), Part.COUNCIL, "2조", null, null, null)));
        openItinerary();
        assertThat(texts()).contains("연구소 견학");
        open("delegations/itinerary/" + delegation + "?team=2조");
        assertThat(texts()).doesNotContain("연구소 견학").contains("해당하는 일정이 없습니다");
        open("delegations/itinerary/" + delegation + "?member=" + observer);
        assertThat(texts()).doesNotContain("연구소 견학");
        UUID mayor =
                elsewhere(coordinator, () -> members.of(delegation)).getFirst().id();
        open("delegations/itinerary/" + delegation + "?member=" + mayor);
        assertThat(texts()).contains("연구소 견학");

        _click(button("일정 넣기"));
        _click(button("2조만 고르기"));
        _setValue(field("일정 이름"), "시의회 방문");
        _click(button("저장"));
        assertThat(texts()).doesNotContain("시의회 방문");
        open("delegations/itinerary/" + delegation + "?team=2조");
        assertThat(texts()).contains("시의회 방문").doesNotContain("연구소 견학");
    }

    @Test
    void who_only_reads_changes_nothing_and_sees_changes_of_others() {
        SignedIn official = world.staff(coordinator.city(), Role.OFFICIAL);
        signIn(official);
        openItinerary();
        assertThat(texts()).contains("아직 일정이 없습니다");
        _assertNone(Button.class, spec -> spec.withText("일정 넣기"));
        elsewhere(coordinator, () -> add(List.of()));
        eventually(() -> assertThat(texts()).contains("연구소 견학", "한국 1월 8일 (금) 02:00–03:00"));
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
                            Set.of(members.of(delegation).getFirst().id()),
                            null,
                            null));
        });
    }

    private void openItinerary() {
        open("delegations/itinerary/" + delegation);
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

    private static DateTimePicker moment(String label) {
        return _get(DateTimePicker.class, spec -> spec.withLabel(label));
    }
}
