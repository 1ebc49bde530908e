package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.TimeZones;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.testing.Act;
import naru.testing.Mailbox;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A trip that was published by the rules of 2026a, by which Vancouver was an hour nearer to Greenwich in winter. */
@NaruTest
@Import(Mailbox.class)
class ZoneCorrectionsTest {

    private static final String OLD = "2026a";

    /** 16:00 in Vancouver on 12 January 2027, by tz 2026a. */
    private static final Instant OLD_START = Instant.parse("2027-01-13T00:00:00Z");

    private static final Instant NEW_START = Instant.parse("2027-01-12T23:00:00Z");

    @Autowired
    ZoneCorrections corrections;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    Publishing publishing;

    @Autowired
    Members members;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcTemplate jdbc;

    private final TestClock clock;
    private final SignedIn coordinator;
    private final UUID delegation;
    private final String guideAddress = UUID.randomUUID() + "@guide.test";
    private final String driverAddress = UUID.randomUUID() + "@driver.test";
    private UUID call = new UUID(0, 0);

    ZoneCorrectionsTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.clock = clock;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void a_call_in_vancouver_and_a_drive_in_las_vegas() {
        UUID guide = member("통역", guideAddress, Locale.KOREAN);
        UUID driver = member("Driver", driverAddress, Locale.ENGLISH);
        call = add("시청 예방", "2027-01-12T16:00", "America/Vancouver", guide);
        add("공항 이동", "2027-01-08T09:00", "America/Los_Angeles", driver);
        Act.as(coordinator, () -> publishing.publish(delegation, 0));
        mailbox.mails(guideAddress, 1);
    }

    @Test
    void what_is_another_moment_by_new_rules_is_published_again_and_calendars_are_corrected_once() {
        publishedByOldRules();
        corrections.goRound();
        corrections.goRound();

        assertThat(versions()).extracting(VersionSummary::number).containsExactly(2, 1);
        VersionSummary correction = versions().getFirst();
        assertThat(correction.isCorrection()).isTrue();
        assertThat(correction.zoneRules()).isEqualTo(TimeZones.release());
        assertThat(correction.changes())
                .extracting(Change::kind, change -> change.line().title().ko())
                .containsExactly(tuple(Change.Kind.RECKONED, "시청 예방"));
        assertThat(Act.as(coordinator, () -> publishing.versions(delegation)).pending())
                .isEmpty();

        List<String> mails = mailbox.mails(guideAddress, 2);
        assertThat(mails).hasSize(2);
        List<String> bodies = bodies(guideAddress);
        assertThat(bodies).hasSize(2);
        assertThat(bodies.getLast())
                .contains("현지 1월 12일 (화) 16:00–17:00 밴쿠버 시간 (UTC−7) 그대로")
                .contains("한국 1월 13일 (수) 09:00–10:00 → 한국 1월 13일 (수) 08:00–09:00")
                .doesNotContain("공항 이동");
        assertThat(bodies(driverAddress))
                .as("nothing is otherwise for the driver")
                .hasSize(1);

        List<VEvent> events = mailbox.calendars(guideAddress, 2).stream()
                .flatMap(text -> Biweekly.parse(text).first().getEvents().stream())
                .toList();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .containsExactly(call + "@localhost", call + "@localhost");
        assertThat(events).extracting(event -> event.getSequence().getValue()).containsExactly(0, 1);
        assertThat(events.getLast().getDateStart().getValue().toInstant()).isEqualTo(NEW_START);
    }

    @Test
    void two_nodes_that_start_at_once_tell_it_once() {
        publishedByOldRules();
        Race.between(List.of(corrections::goRound, corrections::goRound));
        assertThat(versions()).hasSize(2);
        assertThat(bodies(guideAddress)).hasSize(2);
    }

    @Test
    void who_publishes_before_anybody_looked_says_so_in_that_version() {
        publishedByOldRules();
        assertThat(Act.as(coordinator, () -> publishing.versions(delegation)).pending())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.RECKONED);
        Act.as(coordinator, () -> publishing.publish(delegation, 1));
        corrections.goRound();
        assertThat(versions()).hasSize(2);
        assertThat(bodies(guideAddress)).last().asString().contains("그대로, 한국 1월 13일 (수) 09:00–10:00 →");
    }

    @Test
    void what_nobody_kept_is_kept_at_the_first_look_and_corrected_from_then_on() {
        jdbc.update(
                "update itinerary_version_line set starts_moment = null, ends_moment = null"
                        + " where version_id in (select id from itinerary_version where delegation_id = ?)",
                delegation);
        jdbc.update("update itinerary_version set zone_rules = null where delegation_id = ?", delegation);
        corrections.goRound();
        assertThat(versions()).hasSize(1);
        assertThat(versions().getFirst().zoneRules()).isEqualTo(TimeZones.release());
        assertThat(Act.as(coordinator, () -> publishing.latest(delegation))
                        .orElseThrow()
                        .lines())
                .extracting(PublishedLine::moments)
                .doesNotContainNull();
        publishedByOldRules();
        corrections.goRound();
        assertThat(versions()).hasSize(2);
    }

    @Test
    void what_is_over_stays_as_it_was_and_older_rules_correct_nothing() {
        publishedByOldRules();
        jdbc.update("update itinerary_version set zone_rules = '2999z' where delegation_id = ?", delegation);
        corrections.goRound();
        assertThat(versions()).as("another node has newer rules").hasSize(1);

        jdbc.update("update itinerary_version set zone_rules = ? where delegation_id = ?", OLD, delegation);
        clock.set(NEW_START.plus(Duration.ofHours(2)));
        corrections.goRound();
        assertThat(versions()).as("it is over").hasSize(1);
    }

    private void publishedByOldRules() {
        jdbc.update("update itinerary_version set zone_rules = ? where delegation_id = ?", OLD, delegation);
        jdbc.update(
                "update itinerary_version_line set starts_moment = ?, ends_moment = ? where line = ?",
                OLD_START.atOffset(ZoneOffset.UTC),
                OLD_START.plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC),
                call.toString());
    }

    private List<VersionSummary> versions() {
        return Act.as(coordinator, () -> publishing.versions(delegation)).published();
    }

    private List<String> bodies(String address) {
        return jdbc
                .queryForList(
                        "select body from outbox_message where recipient = ? and city = ? order by created_at, id",
                        String.class,
                        address,
                        coordinator.city())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private UUID member(String name, String email, Locale language) {
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
                                null,
                                language)));
    }

    private UUID add(String title, String start, String zone, UUID who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), ZoneId.of(zone));
        return Act.as(
                coordinator,
                () -> planning.add(
                        delegation,
                        new EditItem(
                                ItemKind.COURTESY_CALL,
                                new Name(title, ""),
                                from,
                                from.plus(Duration.ofHours(1)),
                                null,
                                null,
                                null,
                                List.of(),
                                Attendance.of(Set.of(who)),
                                null)));
    }
}
