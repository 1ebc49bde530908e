package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.RuleViolation;
import naru.base.WallTime;
import naru.testing.Trip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Slot SLOT = new Slot(
            UUID.randomUUID(),
            new WallTime(LocalDateTime.parse("2027-01-07T14:00"), Trip.VEGAS),
            new PlanMeeting.NewSlot(
                    LocalDateTime.parse("2027-01-07T14:00"), 20, 0, new Name("탁자", "Table"), 1, List.of()));
    private static final Instant BEFORE = SLOT.start().instant().minus(Duration.ofDays(1));
    private static final Instant AFTER = SLOT.start().instant().plusSeconds(1);

    private static final Map<String, Consumer<Registration>> MOVES = Map.of(
            "offer", registration -> registration.offer(List.of(1), BEFORE.plusSeconds(60), BEFORE),
            "accept", registration -> registration.accept(SOMEBODY, BEFORE, SLOT),
            "confirm", registration -> registration.confirm(SOMEBODY, BEFORE, SLOT),
            "decline", registration -> registration.decline("자리가 없습니다", SOMEBODY, BEFORE),
            "withdraw", registration -> registration.cancel(SOMEBODY, BEFORE, SLOT, null),
            "held", registration -> registration.record(Outcome.HELD, SOMEBODY, AFTER, SLOT),
            "no-show", registration -> registration.record(Outcome.NO_SHOW, SOMEBODY, AFTER, SLOT));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            REQUESTED, confirm,  CONFIRMED, -
            REQUESTED, decline,  DECLINED,  -
            REQUESTED, withdraw, CANCELLED, -
            REQUESTED, held,     -,         NotConfirmed
            REQUESTED, no-show,  -,         NotConfirmed
            CONFIRMED, confirm,  -,         AlreadyConfirmed
            CONFIRMED, decline,  -,         AlreadyConfirmed
            CONFIRMED, withdraw, CANCELLED, -
            CONFIRMED, held,     HELD,      -
            CONFIRMED, no-show,  NO_SHOW,   -
            REQUESTED, accept,   -,         NothingOffered
            WAITLISTED, accept,  -,         NothingOffered
            WAITLISTED, confirm, -,         StillInLine
            WAITLISTED, decline, DECLINED,  -
            WAITLISTED, withdraw, CANCELLED, -
            WAITLISTED, held,    -,         NotConfirmed
            CONFIRMED, accept,   -,         AlreadyConfirmed
            CANCELLED, accept,   -,         RegistrationIsOver
            DECLINED,  confirm,  -,         RegistrationIsOver
            DECLINED,  decline,  -,         RegistrationIsOver
            DECLINED,  withdraw, -,         RegistrationIsOver
            DECLINED,  held,     -,         RegistrationIsOver
            DECLINED,  no-show,  -,         RegistrationIsOver
            CANCELLED, confirm,  -,         RegistrationIsOver
            CANCELLED, decline,  -,         RegistrationIsOver
            CANCELLED, withdraw, -,         RegistrationIsOver
            CANCELLED, held,     -,         RegistrationIsOver
            CANCELLED, no-show,  -,         RegistrationIsOver
            HELD,      confirm,  -,         AlreadyConfirmed
            HELD,      decline,  -,         AlreadyConfirmed
            HELD,      withdraw, -,         RegistrationIsOver
            HELD,      held,     HELD,      -
            HELD,      no-show,  NO_SHOW,   -
            NO_SHOW,   confirm,  -,         AlreadyConfirmed
            NO_SHOW,   decline,  -,         AlreadyConfirmed
            NO_SHOW,   withdraw, -,         RegistrationIsOver
            NO_SHOW,   held,     HELD,      -
            NO_SHOW,   no-show,  NO_SHOW,   -
            """)
    void moves_where_it_may_and_is_refused_elsewhere(
            RegistrationState from, String move, @Nullable RegistrationState to, @Nullable String refusal) {
        Registration registration = in(from);
        if (refusal == null) {
            move(move).accept(registration);
            assertThat(registration.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(move).accept(registration))
                    .isInstanceOf(RuleViolation.class)
                    .extracting(thrown -> thrown.getClass().getSimpleName())
                    .isEqualTo(refusal);
            assertThat(registration.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(RegistrationState.class)
    void holds_a_place_as_long_as_it_is_not_over_or_in_line(RegistrationState state) {
        boolean none = state.isOver() || state == RegistrationState.WAITLISTED;
        assertThat(in(state).holdsPlaces()).isEqualTo(!none);
    }

    @Test
    void nothing_is_confirmed_or_withdrawn_once_the_meeting_has_started() {
        assertThatThrownBy(() -> requested().confirm(SOMEBODY, AFTER, SLOT)).isInstanceOf(MeetingStarted.class);
        assertThatThrownBy(() -> requested().cancel(SOMEBODY, AFTER, SLOT, null))
                .isInstanceOf(MeetingStarted.class);
    }

    @Test
    void no_outcome_is_recorded_before_the_start() {
        Registration confirmed = in(RegistrationState.CONFIRMED);
        assertThatThrownBy(() -> confirmed.record(Outcome.HELD, SOMEBODY, BEFORE, SLOT))
                .isInstanceOf(MeetingNotStarted.class);
    }

    @Test
    void is_declined_with_a_reason_only() {
        assertThatThrownBy(() -> requested().decline(" ", SOMEBODY, BEFORE)).isInstanceOf(MissingText.class);
    }

    private static Registration in(RegistrationState state) {
        Registration registration = requested();
        switch (state) {
            case REQUESTED -> {}
            case WAITLISTED -> registration.wait(1, "secret", SOMEBODY, BEFORE);
            case CONFIRMED -> move("confirm").accept(registration);
            case DECLINED -> move("decline").accept(registration);
            case CANCELLED -> move("withdraw").accept(registration);
            case HELD -> {
                move("confirm").accept(registration);
                move("held").accept(registration);
            }
            case NO_SHOW -> {
                move("confirm").accept(registration);
                move("no-show").accept(registration);
            }
        }
        return registration;
    }

    private static Registration requested() {
        RegisterCompany command = Trip.command(SLOT.id(), 1);
        Claim claim = new Claim(command, SLOT, UUID.randomUUID(), 1, SOMEBODY, BEFORE);
        return Registration.requested(claim, List.of(1), BEFORE.plus(Duration.ofDays(7)));
    }

    private static Consumer<Registration> move(String name) {
        return java.util.Objects.requireNonNull(MOVES.get(name));
    }
}
