package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.SignedIn;
import naru.meeting.PlanMeeting.Hours;
import naru.meeting.planning.DayCapacity;
import naru.testing.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a meeting after it was planned. */
class MeetingUpkeepTest extends Fairground {

    private static final LocalDate DAY = LocalDate.parse("2027-01-07");

    UUID meeting = new UUID(0, 0);

    @BeforeEach
    void a_meeting_of_two_slots() {
        meeting = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 2, 2);
    }

    @Test
    void demand_is_what_companies_asked_for_and_those_who_may_still_come() {
        register(world.company(city), 0, 2);
        world.company(city);
        world.company(city);
        world.company(city, "WAITING");
        assertThat(capacity()).containsExactly(new DayCapacity(DAY, 4, 1, 2, 1));
        assertThat(capacity().getFirst().isTight()).isFalse();

        world.company(city);
        assertThat(capacity().getFirst().isTight()).isTrue();
    }

    @Test
    void those_in_line_want_a_place_too_and_who_gave_up_wants_none() {
        SignedIn first = world.company(city);
        UUID registration = register(first, 0, 1);
        register(world.company(city), 0, 1);
        stand(world.company(city), slot(0));
        assertThat(capacity()).containsExactly(new DayCapacity(DAY, 4, 3, 0, 1));
        Act.as(first, () -> registering.withdraw(registration));
        assertThat(capacity()).containsExactly(new DayCapacity(DAY, 4, 2, 0, 1));
    }

    @Test
    void a_room_gets_a_new_name_and_confirmed_companies_hear_of_it() {
        UUID registration = register(world.company(city), 0, 1);
        Act.as(coordinator, () -> service.confirm(registration));
        tell();
        int before = sequence(registration);
        Act.as(coordinator, () -> upkeep.edit(meeting, edit("큰 회의실", 2, List.of())));
        MeetingSummary edited = Act.as(coordinator, () -> queries.meeting(meeting));
        assertThat(edited.title().ko()).isEqualTo("새 이름");
        assertThat(edited.room().ko()).isEqualTo("큰 회의실");
        assertThat(edited.bufferAfter()).isEqualTo(Duration.ofMinutes(0));
        tell();
        assertThat(sequence(registration)).isEqualTo(before + 1);
    }

    @Test
    void the_numbers_of_people_stay_while_somebody_stands_registered() {
        UUID registration = register(world.company(city), 0, 1);
        assertThatThrownBy(() -> Act.as(coordinator, () -> upkeep.edit(meeting, edit("회의실", 3, List.of()))))
                .isInstanceOf(PeopleAlreadyCounted.class);
        Act.as(coordinator, () -> service.decline(registration, "일정이 바뀌었습니다"));
        Act.as(coordinator, () -> upkeep.edit(meeting, edit("회의실", 3, List.of())));
        assertThat(Act.as(coordinator, () -> queries.meeting(meeting)).personsPerPlace())
                .isEqualTo(3);
    }

    @Test
    void hours_must_cover_the_slots_that_there_are_and_can_be_changed_again() {
        Hours afternoon = new Hours(DAY, LocalTime.parse("14:00"), LocalTime.parse("18:00"));
        Hours late = new Hours(DAY, LocalTime.parse("14:10"), LocalTime.parse("18:00"));
        Hours allDay = new Hours(DAY, LocalTime.parse("09:00"), LocalTime.parse("18:00"));
        Act.as(coordinator, () -> upkeep.edit(meeting, edit("회의실", 2, List.of(afternoon))));
        assertThatThrownBy(() -> Act.as(coordinator, () -> upkeep.edit(meeting, edit("회의실", 2, List.of(late)))))
                .isInstanceOf(OutOfHours.class);
        Act.as(coordinator, () -> upkeep.edit(meeting, edit("회의실", 2, List.of(allDay))));
        assertThat(Act.as(coordinator, () -> queries.meeting(meeting)).hours()).containsExactly(allDay);
    }

    @Test
    void a_meeting_is_deleted_once_nobody_stands_registered_and_its_history_stays() {
        SignedIn company = world.company(city);
        UUID registration = register(company, 1, 1);
        SlotTaken taken =
                catchThrowableOfType(SlotTaken.class, () -> Act.as(coordinator, () -> upkeep.delete(meeting)));
        assertThat(taken.holders()).extracting(RegistrationDetails::id).containsExactly(registration);

        Act.as(company, () -> registering.withdraw(registration));
        Act.as(coordinator, () -> upkeep.delete(meeting));
        assertThat(Act.as(coordinator, () -> queries.calendar(delegation))).isEmpty();
        assertThat(Act.as(company, () -> queries.calendar(delegation))).isEmpty();
        assertThatThrownBy(() -> Act.as(coordinator, () -> queries.meeting(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(coordinator, () -> upkeep.delete(meeting)))
                .isInstanceOf(NotFound.class);
        assertThat(Act.as(company, () -> queries.mine()))
                .extracting(RegistrationDetails::id)
                .containsExactly(registration);

        // The members have their time back.
        UUID again = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 2, 2);
        assertThat(Act.as(coordinator, () -> queries.meeting(again)).slots()).hasSize(2);
    }

    private EditMeeting edit(String room, int personsPerPlace, List<Hours> hours) {
        return new EditMeeting(new Name("새 이름", "New name"), new Name(room, ""), personsPerPlace, 1, 0, 0, hours);
    }

    private UUID register(SignedIn company, int slot, int people) {
        return register(company, slot(slot), people);
    }

    private UUID slot(int index) {
        return Act.as(coordinator, () -> queries.meeting(meeting))
                .slots()
                .get(index)
                .id();
    }

    private List<DayCapacity> capacity() {
        return Act.as(coordinator, () -> upkeep.capacity(meeting));
    }

    private int sequence(UUID registration) {
        return world.count("select calendar_sequence from registration where id = ?", registration);
    }
}
