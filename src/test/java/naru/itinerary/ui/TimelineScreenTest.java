package naru.itinerary.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Members;
import naru.itinerary.Attendance;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What the server makes of dragging, and what stays as it was when others change something. */
class TimelineScreenTest extends Browserless {

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
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    private final SignedIn coordinator;
    private final UUID delegation;

    TimelineScreenTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void something_is_planned() {
        elsewhere(coordinator, () -> add("연구소 견학", "2027-01-07T09:00"));
        signIn(coordinator);
    }

    @Test
    void what_is_dropped_elsewhere_is_moved_on_its_wall_and_can_be_had_back() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        open("delegations/itinerary/" + delegation);
        drop("연구소 견학", "2027-01-07", 14 * 60);
        assertThat(starts("연구소 견학")).isEqualTo(LocalDateTime.parse("2027-01-07T14:00"));
        assertThat(texts()).contains("「연구소 견학」 일정을 옮겼습니다: 1월 7일 (목) 14:00–15:00", "확인할 점이 2건 있습니다", "두 일정이 겹칩니다");
        _click(button("되돌리기"));
        assertThat(starts("연구소 견학")).isEqualTo(LocalDateTime.parse("2027-01-07T09:00"));
        assertThat(texts()).contains("원래 시각으로 되돌렸습니다", "안 맞는 일정이 없습니다");

        drop("연구소 견학", "2027-01-09", 10 * 60 + 15);
        assertThat(starts("연구소 견학")).isEqualTo(LocalDateTime.parse("2027-01-09T10:15"));
    }

    @Test
    void what_another_changed_meanwhile_is_neither_moved_nor_taken_back() {
        open("delegations/itinerary/" + delegation);
        Grip grip = grip("연구소 견학");
        elsewhere(coordinator, () -> edit("동료가 고친 견학"));
        grip.drop("2027-01-07", 14 * 60);
        assertThat(texts()).contains("그사이 다른 담당자가 「연구소 견학」 일정을 바꾸었으므로 옮기지 않았습니다", "동료가 고친 견학");
        assertThat(starts("동료가 고친 견학")).isEqualTo(LocalDateTime.parse("2027-01-07T09:00"));

        drop("동료가 고친 견학", "2027-01-07", 14 * 60);
        elsewhere(coordinator, () -> edit("또 고친 견학"));
        _click(button("되돌리기"));
        assertThat(texts()).contains("「동료가 고친 견학」 일정을 바꾸었으므로");
        assertThat(starts("또 고친 견학")).isEqualTo(LocalDateTime.parse("2027-01-07T14:00"));

        Grip last = grip("또 고친 견학");
        elsewhere(coordinator, () -> planning.remove(item("또 고친 견학").id()));
        last.drop("2027-01-08", 14 * 60);
        assertThat(texts()).contains("그사이 다른 담당자가 이 일정을 뺐습니다");
    }

    @Test
    void meetings_are_not_dragged_nor_is_anything_by_who_only_reads() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        open("delegations/itinerary/" + delegation);
        assertThat(blocks()).hasSize(2);
        assertThat(blocks().stream()
                        .filter(TimelineScreenTest::draggable)
                        .map(block -> block.line().title().ko()))
                .containsExactly("연구소 견학");
        assertThat(blocks())
                .filteredOn(block -> !draggable(block))
                .first()
                .satisfies(block -> assertThat(block.getElement().getTextRecursively())
                        .containsSubsequence(
                                "한국 1월",
                                Objects.requireNonNull(block.line().venue())
                                        .name()
                                        .ko()));
        signIn(world.staff(coordinator.city(), Role.OFFICIAL));
        open("delegations/itinerary/" + delegation);
        assertThat(blocks()).hasSize(2).noneMatch(TimelineScreenTest::draggable);
        assertThat(texts()).doesNotContain("끌어");
    }

    @Test
    void the_address_says_which_look_and_whose_programme() {
        UUID mayor =
                elsewhere(coordinator, () -> members.of(delegation)).getFirst().id();
        open("delegations/itinerary/" + delegation + "?member=" + mayor);
        assertThat(blocks()).hasSize(1);
        Anchor list = _get(Anchor.class, spec -> spec.withText("목록"));
        assertThat(list.getHref()).contains("view=list", "member=" + mayor);
        open(list.getHref());
        assertThat(blocks()).isEmpty();
        assertThat(texts()).contains("참석: 단원 모두");
        Select<Whose> whose = select("누구의 일정");
        _setValue(whose, Whose.EVERYBODY);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith("?view=list");
    }

    @Test
    void what_somebody_else_does_leaves_alone_what_one_looks_at() {
        elsewhere(coordinator, () -> {
            publishing.publish(delegation, 0);
            add("기념관 견학", "2027-01-08T09:00");
            return null;
        });
        for (String look : List.of("timeline", "list")) {
            open("delegations/itinerary/" + delegation + "?view=" + look);
            List<Component> before = shown();
            Select<Locale> language = select("언어");
            _setValue(language, Locale.ENGLISH);
            _find(Details.class).stream().filter(Component::isVisible).forEach(each -> each.setOpened(true));
            long opened = opened();
            assertThat(opened).isGreaterThanOrEqualTo(2);
            String title = "동료가 넣은 견학 " + look;
            elsewhere(coordinator, () -> add(title, "2027-01-07T13:00"));
            eventually(() -> assertThat(texts()).contains(title));
            assertThat(language.getValue()).isEqualTo(Locale.ENGLISH);
            assertThat(opened()).isEqualTo(opened);
            assertThat(shown()).as("nothing was made anew").containsAll(before);
            elsewhere(coordinator, () -> edit("고친 견학 " + look));
            eventually(() -> assertThat(texts()).contains("고친 견학 " + look));
            assertThat(shown()).as("what changed was changed in place").containsAll(before);
        }
    }

    /** All that could hold the focus or be scrolled, besides what stands in lists of changes. */
    private static List<Component> shown() {
        List<Component> all = new ArrayList<>();
        all.addAll(_find(Button.class));
        all.addAll(_find(Select.class));
        all.addAll(_find(Details.class));
        all.addAll(_find(Anchor.class));
        all.addAll(blocks());
        all.addAll(_find(LineCard.class));
        all.addAll(_find(DayList.class));
        all.addAll(_find(Timeline.class));
        return all;
    }

    private static long opened() {
        return _find(Details.class).stream().filter(Details::isOpened).count();
    }

    private static void drop(String title, String day, int minute) {
        grip(title).drop(day, minute);
    }

    /** Takes hold of something as it is shown; looking for it hears first of what others did. */
    private static Grip grip(String title) {
        String key = blocks().stream()
                .map(TimelineBlock::line)
                .filter(line -> line.title().ko().equals(title))
                .findFirst()
                .orElseThrow()
                .key();
        return new Grip(_get(Timeline.class), key);
    }

    private record Grip(Timeline timeline, String key) {

        void drop(String day, int minute) {
            ObjectNode said = JacksonUtils.createObjectNode();
            said.put("event.detail.key", key);
            said.put("event.detail.day", day);
            said.put("event.detail.minute", minute);
            _fireDomEvent(timeline, "timeline-moved", said);
        }
    }

    private static List<TimelineBlock> blocks() {
        return _find(TimelineBlock.class);
    }

    private static boolean draggable(TimelineBlock block) {
        return "true".equals(block.getElement().getAttribute("draggable"));
    }

    @SuppressWarnings("unchecked") // the class of a generic type knows no type arguments
    private static <T> Select<T> select(String label) {
        for (Select<?> found : _find(Select.class)) {
            if (label.equals(found.getLabel())) {
                return (Select<T>) found;
            }
        }
        throw new AssertionError("nothing to choose: " + label);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private UUID add(String title, String start) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        return planning.add(
                delegation,
                item(
                        title,
                        from,
                        from.plus(Duration.ofHours(1)),
                        Set.of(members.of(delegation).getFirst().id())));
    }

    private static EditItem item(String title, WallTime start, WallTime end, Set<UUID> who) {
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name(title, ""),
                start,
                end,
                null,
                null,
                null,
                List.of(),
                Attendance.of(who),
                null);
    }

    /** The first one. */
    private void edit(String title) {
        ItemDetails item = queries.get(delegation).lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .findFirst()
                .orElseThrow();
        EditItem known = item.facts();
        planning.edit(
                item.id(),
                item.version(),
                item(title, known.start(), known.end(), known.attendance().memberIds()));
    }

    private @Nullable LocalDateTime starts(String title) {
        return elsewhere(coordinator, () -> item(title)).facts().start().local();
    }

    private ItemDetails item(String title) {
        return queries.get(delegation).lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .filter(item -> item.facts().title().ko().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
