package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.meeting.EditMeeting;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingUpkeep;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is published says what is otherwise than before, and tells those alone for whom it is. */
@NaruTest
@Tag("store")
class PublishingTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    @Autowired
    TripResources resources;

    @Autowired
    Members members;

    @Autowired
    MeetingUpkeep upkeep;

    @Autowired
    JdbcTemplate jdbc;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;
    private UUID guide = new UUID(0, 0);
    private UUID driver = new UUID(0, 0);

    PublishingTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void two_people_with_addresses() {
        guide = member("통역", "guide@city.test");
        driver = member("운전", "driver@city.test");
    }

    @Test
    void each_version_says_what_is_otherwise_than_in_the_one_before() {
        UUID moved = add(visit("옮길 방문", "2027-01-07T09:00", guide));
        UUID gone = add(visit("없앨 방문", "2027-01-07T11:00", guide));
        UUID renamed = add(visit("고칠 방문", "2027-01-07T13:00", guide));
        assertThat(publish(0)).isEqualTo(1);
        assertThat(versions().pending()).isEmpty();

        edit(moved, visit("옮길 방문", "2027-01-07T10:00", guide));
        edit(renamed, visit("고친 방문", "2027-01-07T13:00", guide));
        Act.as(coordinator, () -> planning.remove(gone));
        add(visit("새 방문", "2027-01-08T09:00", guide));
        List<Change> pending = versions().pending();
        assertThat(pending)
                .extracting(Change::kind, change -> change.line().title().ko())
                .containsExactly(
                        tuple(Change.Kind.MOVED, "옮길 방문"),
                        tuple(Change.Kind.CHANGED, "고친 방문"),
                        tuple(Change.Kind.ADDED, "새 방문"),
                        tuple(Change.Kind.REMOVED, "없앨 방문"));
        assertThat(publish(1)).isEqualTo(2);

        Versions all = versions();
        assertThat(all.published()).extracting(VersionSummary::number).containsExactly(2, 1);
        assertThat(all.published().getFirst().changes()).isEqualTo(pending);
        assertThat(all.published().getLast().changes())
                .extracting(Change::kind)
                .containsOnly(Change.Kind.ADDED)
                .hasSize(3);
        assertThat(all.published().getFirst().who()).isEqualTo(coordinator.name());
    }

    @Test
    void only_those_are_told_for_whom_something_is_otherwise_and_of_that_alone() {
        UUID theirs = add(visit("통역과 방문", "2027-01-07T09:00", guide));
        add(visit("운전과 이동", "2027-01-07T11:00", driver));
        publish(0);
        assertThat(mailsTo("guide@city.test"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("추가: 통역과 방문, 1월 7일 (목) 09:00", "한국 1월 8일 (금) 02:00")
                        .doesNotContain("운전과 이동"));
        edit(theirs, visit("통역과 방문", "2027-01-07T09:30", guide));
        publish(1);
        assertThat(mailsTo("driver@city.test")).hasSize(1);
        assertThat(mailsTo("guide@city.test")).hasSize(2).last().asString().contains("시각·장소 변경: 통역과 방문");
        edit(theirs, visit("통역과 방문", "2027-01-07T09:30", driver));
        publish(2);
        assertThat(mailsTo("guide@city.test"))
                .as("who was taken out hears of it")
                .hasSize(3);
        assertThat(mailsTo("driver@city.test")).hasSize(2);
    }

    @Test
    void what_has_to_be_ready_counts_and_is_said_in_words_and_notes_do_not() {
        UUID bus = resource("25인승 버스", "Bus");
        UUID van = resource("승합차", "Van");
        UUID visit = add(visit("방문", "2027-01-07T09:00", guide));
        add(visit("남의 방문", "2027-01-07T11:00", driver));
        edit(visit, needing(new Needs(Set.of(bus), null, "정장"), null));
        publish(0);
        edit(visit, needing(new Needs(Set.of(van), "청자", "정장"), null));
        assertThat(versions().pending()).extracting(Change::kind).containsExactly(Change.Kind.CHANGED);
        publish(1);
        assertThat(mailsTo("guide@city.test"))
                .last()
                .asString()
                .contains("내용 변경: 방문", "차량·통역: 25인승 버스 → 승합차", "선물: 없음 → 청자")
                .doesNotContain("복장", "현지 시각:");
        assertThat(mailsTo("driver@city.test")).hasSize(1);

        Act.as(coordinator, () -> {
            ResourceDetails known = resources.of(delegation).stream()
                    .filter(each -> each.id().equals(van))
                    .findFirst()
                    .orElseThrow();
            resources.edit(van, known.version(), vehicle("대형 승합차", "Large van"));
        });
        assertThat(versions().pending()).as("called otherwise").hasSize(1);
        publish(2);
        assertThat(mailsTo("guide@city.test")).last().asString().contains("차량·통역: 승합차 → 대형 승합차");

        edit(visit, needing(new Needs(Set.of(van), "청자", "정장"), "우리끼리"));
        assertThat(versions().pending()).as("notes are nobody else's").isEmpty();
    }

    @Test
    void a_room_that_is_called_otherwise_in_english_counts_where_it_was_known_what_it_was_called() {
        UUID meeting = trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        edit(meeting, "시험 면담", new Name("회의실", "Room"));
        publish(0);
        edit(meeting, "시험 면담", new Name("회의실", "Galileo"));
        assertThat(versions().pending())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Change.Kind.MOVED))
                .satisfies(change -> assertThat(said(change, Locale.ENGLISH))
                        .containsExactly("change.part.place Test hall · Room Test hall · Galileo"));

        jdbc.update("update itinerary_version_line set room_en = null where line like ?", meeting + "%");
        assertThat(versions().pending()).as("not kept").isEmpty();
        assertThat(Act.as(coordinator, () -> publishing.latest(delegation))
                        .orElseThrow()
                        .lines())
                .extracting(line -> LineWords.place(line, Locale.ENGLISH))
                .containsExactly("Test hall · 회의실");
        edit(meeting, "고친 면담", new Name("회의실", "Galileo"));
        assertThat(versions().pending())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED))
                .satisfies(change ->
                        assertThat(said(change, Locale.ENGLISH)).containsExactly("change.part.title 시험 면담 고친 면담"));
        edit(meeting, "고친 면담", new Name("작은 회의실", "Galileo"));
        assertThat(versions().pending()).extracting(Change::kind).containsExactly(Change.Kind.MOVED);
    }

    @Test
    void who_takes_part_from_now_on_and_who_leads_is_said_by_name() {
        UUID visit = add(visit("방문", "2027-01-07T09:00", guide));
        publish(0);
        edit(visit, visit("방문", "2027-01-07T09:00", guide, driver));
        publish(1);
        assertThat(mailsTo("guide@city.test")).last().asString().contains("내용 변경: 방문", "참석 추가: 운전");
        assertThat(mailsTo("driver@city.test"))
                .singleElement()
                .asString()
                .contains("추가: 방문")
                .doesNotContain("참석 추가");
    }

    @Test
    void nothing_is_published_twice_and_nobody_publishes_over_somebody_else() {
        add(visit("방문", "2027-01-07T09:00", guide));
        publish(0);
        assertThatThrownBy(() -> publish(0)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> publish(1)).isInstanceOf(NothingToPublish.class);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(stranger, () -> publishing.versions(delegation)))
                .isInstanceOf(NotFound.class);
    }

    private int publish(int latest) {
        return Act.as(coordinator, () -> publishing.publish(delegation, latest));
    }

    private Versions versions() {
        return Act.as(coordinator, () -> publishing.versions(delegation));
    }

    private List<String> mailsTo(String address) {
        return jdbc
                .queryForList(
                        "select body from outbox_message where recipient = ? and city = ? order by id",
                        String.class,
                        address,
                        coordinator.city())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private UUID member(String name, String email) {
        return Act.as(
                coordinator,
                () -> members.add(
                        delegation,
                        new EditMember(
                                new Name(name, ""),
                                new Name("단원", ""),
                                Part.GUEST,
                                new EmailAddress(email),
                                null,
                                null)));
    }

    private UUID add(EditItem wanted) {
        return Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private void edit(UUID id, EditItem wanted) {
        long seen = Act.as(coordinator, () -> queries.get(delegation)).lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
        Act.as(coordinator, () -> planning.edit(id, seen, wanted));
    }

    private void edit(UUID meeting, String title, Name room) {
        Act.as(
                coordinator,
                () -> upkeep.edit(meeting, new EditMeeting(new Name(title, ""), room, 2, 1, 0, 0, List.of())));
    }

    private static List<String> said(Change change, Locale language) {
        return new ChangeWords(
                        Map.of(),
                        language,
                        (key, arguments) -> Stream.concat(
                                        Stream.of(key), Stream.of(arguments).map(String::valueOf))
                                .collect(Collectors.joining(" ")))
                .of(change);
    }

    private UUID resource(String ko, String en) {
        return Act.as(coordinator, () -> resources.add(delegation, vehicle(ko, en)));
    }

    private static EditResource vehicle(String ko, String en) {
        return new EditResource(ResourceKind.VEHICLE, new Name(ko, en), 25, null, null);
    }

    private EditItem needing(Needs needs, @Nullable String notes) {
        EditItem known = visit("방문", "2027-01-07T09:00", guide);
        return new EditItem(
                known.kind(),
                known.title(),
                known.start(),
                known.end(),
                null,
                null,
                null,
                List.of(),
                Attendance.of(known.attendance().memberIds()),
                notes,
                needs);
    }

    private static EditItem visit(String title, String start, UUID... who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name(title, ""),
                from,
                from.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                List.of(),
                Attendance.of(new HashSet<>(List.of(who))),
                null);
    }
}
