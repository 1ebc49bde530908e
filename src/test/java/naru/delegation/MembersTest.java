package naru.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingUpkeep;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who travels can be changed after the trip was planned, and nobody is lost from what is planned with them. */
@NaruTest
@Tag("store")
class MembersTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    @Autowired
    Members members;

    @Autowired
    MeetingUpkeep meetings;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;

    MembersTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @Test
    void an_observer_joins_late_and_leaves_early() {
        EditMember observer = facts(
                "이의원",
                new Passage(wall("2027-01-07T18:00", LAS_VEGAS), "해리 리드 공항"),
                new Passage(wall("2027-01-12T09:00", VANCOUVER), "밴쿠버 공항"));
        UUID id = add(observer);
        assertThat(all()).last().satisfies(member -> {
            assertThat(member.id()).isEqualTo(id);
            assertThat(member.facts()).isEqualTo(observer);
        });
    }

    @Test
    void nobody_leaves_before_they_join_whatever_the_walls_say() {
        Passage late = new Passage(wall("2027-01-13T01:00", ZoneId.of("Asia/Seoul")), "인천공항");
        Passage early = new Passage(wall("2027-01-12T09:30", VANCOUVER), "밴쿠버 공항");
        assertThatThrownBy(() -> facts("이의원", early, late)).isInstanceOf(LeavesBeforeJoining.class);
        assertThat(facts("이의원", late, early).joins()).isEqualTo(late);
    }

    @Test
    void the_order_is_that_of_protocol() {
        UUID second = add(facts("둘째", null, null));
        UUID third = add(facts("셋째", null, null));
        Act.as(coordinator, () -> members.swapRank(delegation, third, -1));
        assertThat(names()).containsExactly("김나루", "셋째", "둘째");
        Act.as(coordinator, () -> members.swapRank(delegation, second, 5));
        assertThat(names()).containsExactly("김나루", "셋째", "둘째");
        Act.as(coordinator, () -> members.swapRank(delegation, third, -1));
        assertThat(names()).containsExactly("셋째", "김나루", "둘째");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        UUID id = add(facts("이의원", null, null));
        long seen = all().getLast().version();
        edit(id, seen, facts("이시의원", null, null));
        assertThatThrownBy(() -> edit(id, seen, facts("다른 이름", null, null))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(names()).containsExactly("김나루", "이시의원");
    }

    @Test
    void who_is_planned_for_a_meeting_stays_and_the_last_one_stays_too() {
        UUID mayor = all().getFirst().id();
        assertThatThrownBy(() -> remove(mayor)).isInstanceOf(NobodyLeft.class);
        add(facts("이의원", null, null));
        UUID meeting = trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        assertThatThrownBy(() -> remove(mayor))
                .isInstanceOf(MemberStillPlanned.class)
                .hasMessageContaining("시험 면담");
        Act.as(coordinator, () -> meetings.delete(meeting));
        remove(mayor);
        assertThat(names()).containsExactly("이의원");
    }

    @Test
    void another_city_neither_sees_nor_changes_them() {
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        UUID mayor = all().getFirst().id();
        assertThatThrownBy(() -> Act.as(stranger, () -> members.of(delegation))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> members.remove(delegation, mayor)))
                .isInstanceOf(NotFound.class);
        UUID theirs = trip.delegation(stranger);
        assertThatThrownBy(() -> Act.as(stranger, () -> members.edit(theirs, mayor, 0, facts("이름", null, null))))
                .isInstanceOf(NotFound.class);
    }

    private static EditMember facts(String name, @Nullable Passage joins, @Nullable Passage leaves) {
        return new EditMember(
                new Name(name, ""),
                new Name("시의원", "Council member"),
                Part.COUNCIL,
                new EmailAddress("council@city.test"),
                joins,
                leaves);
    }

    private static WallTime wall(String local, ZoneId zone) {
        return new WallTime(LocalDateTime.parse(local), zone);
    }

    private UUID add(EditMember facts) {
        return Act.as(coordinator, () -> members.add(delegation, facts));
    }

    private void edit(UUID id, long seen, EditMember facts) {
        Act.as(coordinator, () -> members.edit(delegation, id, seen, facts));
    }

    private void remove(UUID id) {
        Act.as(coordinator, () -> members.remove(delegation, id));
    }

    private List<MemberDetails> all() {
        return Act.as(coordinator, () -> members.of(delegation));
    }

    private List<String> names() {
        return all().stream().map(member -> member.facts().name().ko()).toList();
    }
}
