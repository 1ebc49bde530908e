package naru.itinerary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.attachment.Samples;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.ConflictNotice;
import naru.delegation.Members;
import naru.itinerary.Attendance;
import naru.itinerary.EditItem;
import naru.itinerary.EditResource;
import naru.itinerary.ItemDocuments;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.Needs;
import naru.itinerary.ResourceKind;
import naru.itinerary.TripResources;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a trip can book, and the papers of what it is booked for, on the screen. */
class ResourcesViewTest extends Browserless {

    @Autowired
    World world;

    @Autowired
    Members members;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    TripResources resources;

    @Autowired
    ItemDocuments documents;

    private final SignedIn coordinator;
    private final UUID delegation;

    ResourcesViewTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @Test
    void a_vehicle_is_entered_with_its_seats_and_days_changed_and_taken_away() {
        openAs(coordinator);
        assertThat(texts()).contains("아직 차량이나 통역이 없습니다");
        _click(button("차량·통역 추가"));
        _setValue(field("이름"), "25인승 버스");
        _click(button("저장"));
        assertThat(seats().isInvalid()).as("nobody could ride in it").isTrue();
        _setValue(seats(), 25);
        day("처음 쓸 수 있는 날(현지)", "2027-01-08");
        day("마지막으로 쓸 수 있는 날(현지)", "2027-01-07");
        _click(button("저장"));
        _get(Dialog.class);
        day("마지막으로 쓸 수 있는 날(현지)", "2027-01-09");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("25인승 버스", "25석", "2027년 1월 8일 (금) – 2027년 1월 9일 (토)");

        _click(button("고치기"));
        assertThat(seats().getValue()).isEqualTo(25);
        _setValue(field("이름"), "대형 버스");
        _click(button("저장"));
        assertThat(texts()).contains("대형 버스").doesNotContain("25인승 버스");

        _click(button("빼기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("아직 차량이나 통역이 없습니다");
    }

    @Test
    void what_somebody_else_changed_is_shown_before_it_is_overwritten() {
        UUID van = elsewhere(coordinator, () -> resources.add(delegation, van()));
        openAs(coordinator);
        _click(button("고치기"));
        _setValue(field("이름"), "대형 버스");
        elsewhere(
                coordinator,
                () -> resources.edit(
                        van, 0, new EditResource(ResourceKind.VEHICLE, new Name("승합차", "Van"), 9, null, null)));
        _click(button("저장"));
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively()).contains("11", "9");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("대형 버스", "11석");
    }

    @Test
    void what_something_needs_is_not_taken_away_and_the_screen_says_for_what() {
        UUID van = elsewhere(coordinator, () -> resources.add(delegation, van()));
        plan(new Needs(Set.of(van), null, null));
        openAs(coordinator);
        _click(button("빼기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("배정한 일정이 있어 뺄 수 없습니다(연구소 견학)");
        assertThat(elsewhere(coordinator, () -> resources.of(delegation))).hasSize(1);
    }

    @Test
    void who_only_reads_sees_what_others_enter_and_changes_nothing() {
        openAs(world.staff(coordinator.city(), Role.OFFICIAL));
        _assertNone(Button.class, spec -> spec.withText("차량·통역 추가"));
        elsewhere(coordinator, () -> resources.add(delegation, van()));
        eventually(() -> assertThat(texts()).contains("승합차", "11석", "출장 기간 내내"));
        _assertNone(Button.class, spec -> spec.withText("고치기"));
        _assertNone(Button.class, spec -> spec.withText("빼기"));
    }

    @Test
    void a_paper_of_an_item_is_kept_as_soon_as_it_is_chosen_and_can_be_removed() {
        UUID item = plan(Needs.NOTHING);
        signIn(coordinator);
        open("delegations/itinerary/" + delegation + "?view=list");
        _click(button("고치기"));
        UploadKt._upload(_get(Upload.class), "초청장.pdf", "application/pdf", Samples.pdf());
        eventually(() -> assertThat(links()).containsExactly("초청장.pdf"));
        UploadKt._upload(_get(Upload.class), "그림인 척.pdf", "application/pdf", "no pdf".getBytes(StandardCharsets.UTF_8));
        eventually(() -> assertThat(texts()).contains("그림인 척.pdf"));
        assertThat(links()).as("refused by what is in it").containsExactly("초청장.pdf");
        assertThat(elsewhere(coordinator, () -> documents.of(item))).hasSize(1);

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("삭제")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(links()).isEmpty();
        assertThat(elsewhere(coordinator, () -> documents.of(item))).isEmpty();
    }

    private void openAs(SignedIn who) {
        signIn(who);
        open("delegations/resources/" + delegation);
    }

    private UUID plan(Needs needs) {
        return elsewhere(coordinator, () -> {
            WallTime start = new WallTime(LocalDateTime.parse("2027-01-07T09:00"), Trip.VEGAS);
            return planning.add(
                    delegation,
                    new EditItem(
                            ItemKind.SITE_VISIT,
                            new Name("연구소 견학", ""),
                            start,
                            start.plus(Duration.ofHours(1)),
                            null,
                            null,
                            null,
                            List.of(),
                            Attendance.of(
                                    Set.of(members.of(delegation).getFirst().id())),
                            null,
                            needs));
        });
    }

    private static EditResource van() {
        return new EditResource(ResourceKind.VEHICLE, new Name("승합차", "Van"), 11, null, null);
    }

    /** The papers in the form of an item. */
    private static List<String> links() {
        return _find(_get(Dialog.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static IntegerField seats() {
        return _get(IntegerField.class, spec -> spec.withLabel("좌석 수"));
    }

    private static void day(String label, String value) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), LocalDate.parse(value));
    }
}
