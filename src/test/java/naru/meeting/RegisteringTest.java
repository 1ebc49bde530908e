package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.NotYetContact;
import naru.testing.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegisteringTest extends Fairground {

    @Autowired
    OpenPlaces openPlaces;

    SignedIn contact = Act.someone(Role.CONTACT, "");
    UUID slot = new UUID(0, 0);

    @BeforeEach
    void a_one_to_one_meeting() {
        contact = world.company(city);
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        slot = slots().getFirst().id();
    }

    @Test
    void a_company_asks_and_sees_its_request_and_the_place_is_gone() {
        register(contact, slot);

        assertThat(Act.as(contact, queries::mine))
                .singleElement()
                .satisfies(mine -> assertThat(mine.state()).isEqualTo(RegistrationState.REQUESTED))
                .satisfies(mine -> assertThat(mine.requestedBy()).isEqualTo("contact"))
                .satisfies(mine -> assertThat(mine.members()).hasSize(1));
        assertThat(slots()).extracting(SlotSummary::free).containsExactly(0, 1);
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void a_confirmed_company_gets_a_mail_with_a_calendar_entry_in_the_right_hour_and_a_cancellation_later() {
        UUID registration = register(contact, slot);
        Act.as(coordinator, () -> service.confirm(registration));
        tell();

        VEvent entry = calendar(0);
        assertThat(entry.getUid().getValue()).startsWith(registration.toString());
        assertThat(entry.getSequence().getValue()).isZero();
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-01-07T22:00:00Z"));
        assertThat(mails().getFirst()).contains("14:00–14:20").contains("한국 1월 8일 (금) 07:00–07:20");

        Act.as(contact, () -> registering.withdraw(registration));
        tell();

        VEvent cancelled = calendar(1);
        assertThat(cancelled.getUid().getValue()).isEqualTo(entry.getUid().getValue());
        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(free()).isEqualTo(2);
    }

    @Test
    void a_declined_company_reads_the_reason_and_may_ask_again() {
        UUID registration = register(contact, slot);
        Act.as(coordinator, () -> service.decline(registration, "시장 일정이 바뀌었습니다"));

        assertThat(mails().getFirst()).contains("시장 일정이 바뀌었습니다");
        register(contact, slot);
        assertThat(Act.as(contact, queries::mine))
                .extracting(RegistrationDetails::state)
                .containsExactlyInAnyOrder(RegistrationState.DECLINED, RegistrationState.REQUESTED);
    }

    @Test
    void a_company_has_one_standing_registration_per_meeting() {
        register(contact, slot);
        assertThatThrownBy(() -> register(contact, slots().get(1).id())).isInstanceOf(AlreadyRegistered.class);
    }

    @Test
    void whoever_is_not_approved_or_not_confirmed_can_look_but_not_register() {
        SignedIn waiting = world.company(city, "WAITING");
        SignedIn colleague = world.colleague(contact, "WAITING");

        assertThat(Act.as(waiting, () -> queries.calendar(delegation))).isNotEmpty();
        assertThatThrownBy(() -> register(waiting, slot)).isInstanceOf(CompanyNotApproved.class);
        assertThatThrownBy(() -> register(colleague, slot)).isInstanceOf(NotYetContact.class);
        assertThat(Act.as(colleague, queries::mine)).isEmpty();
    }

    @Test
    void a_company_brings_at_least_one_person_and_no_more_than_the_meeting_has_room_for() {
        assertThatThrownBy(() -> register(contact, slot, 0)).isInstanceOf(NoParticipants.class);
        assertThatThrownBy(() -> register(contact, slot, 3)).isInstanceOf(TooManyParticipants.class);
        register(contact, slot, 2);
    }

    @Test
    void registration_is_open_on_the_days_the_delegation_says_in_korea() {
        clock.set(Instant.parse("2026-10-31T14:59:00Z"));
        assertThatThrownBy(() -> register(contact, slot)).isInstanceOf(RegistrationClosed.class);
        assertThat(openPlaces.all()).noneMatch(open -> open.delegation().id().equals(delegation));
        clock.set(Instant.parse("2026-10-31T15:00:00Z"));
        register(contact, slot);
    }

    @Test
    void a_slot_that_has_started_takes_nobody() {
        clock.set(Instant.parse("2027-01-07T22:00:00Z"));
        assertThatThrownBy(() -> register(contact, slot)).isInstanceOf(MeetingStarted.class);
    }

    @Test
    void a_request_that_waited_beyond_its_time_gives_its_place_to_the_next_and_may_still_be_confirmed_elsewhere() {
        UUID first = register(contact, slot);
        SignedIn other = world.company(city);
        assertThatThrownBy(() -> register(other, slot)).isInstanceOf(SlotFull.class);

        clock.advance(Duration.ofDays(7).plusSeconds(1));
        holds.endOverdue();
        assertThat(slots()).extracting(SlotSummary::free).containsExactly(1, 1);
        UUID second = register(other, slot);

        assertThatThrownBy(() -> Act.as(coordinator, () -> service.confirm(first)))
                .isInstanceOf(SlotFull.class);
        Act.as(other, () -> registering.withdraw(second));
        Act.as(coordinator, () -> service.confirm(first));
        assertThat(Act.as(contact, queries::mine))
                .extracting(RegistrationDetails::state)
                .containsExactly(RegistrationState.CONFIRMED);
    }

    @Test
    void another_company_cannot_give_back_what_is_not_its_own() {
        UUID registration = register(contact, slot);
        SignedIn other = world.company(city);
        assertThatThrownBy(() -> Act.as(other, () -> registering.withdraw(registration)))
                .isInstanceOf(NotFound.class);
    }

    private int free() {
        return openPlaces.all().stream()
                .filter(open -> open.delegation().id().equals(delegation))
                .findFirst()
                .orElseThrow()
                .freePlaces();
    }

    private List<String> mails() {
        return Objects.requireNonNull(jdbc.query(
                "select subject, body from outbox_message where city = ? order by created_at, id",
                (row, number) -> row.getString(1) + "\n" + row.getString(2),
                city));
    }

    private VEvent calendar(int number) {
        ICalendar calendar = Biweekly.parse(jdbc.query(
                                "select calendar from outbox_message where city = ? order by created_at, id",
                                (row, i) -> row.getString(1),
                                city)
                        .get(number))
                .first();
        return calendar.getEvents().getFirst();
    }
}
