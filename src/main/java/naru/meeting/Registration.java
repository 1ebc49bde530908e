package naru.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A company's claim on a slot (면담 신청): requested, then confirmed or declined, then held or not. While it holds a place,
 * the place's number stands in it, and the store lets no other registration have the same.
 */
@Entity
class Registration extends Root {

    private UUID meetingId;
    private UUID slotId;
    private @Nullable Integer placeNumber;
    private UUID companyId;

    @Column
    private @Nullable Boolean live;

    private String topic;
    private boolean interpreter;

    @ElementCollection
    @CollectionTable(name = "registration_participant", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Participant> participants;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private UUID requestedBy;
    private Instant requestedAt;

    @Column
    private Instant heldUntil;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable UUID recordedBy;
    private @Nullable Instant recordedAt;
    private int calendarSequence;

    protected Registration() {}

    Registration(RegisterCompany command, Slot slot, int place, UUID companyId, UUID by, Instant now, Duration hold) {
        meetingId = slot.meetingId();
        slotId = slot.id();
        placeNumber = place;
        this.companyId = companyId;
        live = true;
        topic = command.topic();
        interpreter = command.interpreter();
        participants = new ArrayList<>(command.participants());
        state = RegistrationState.REQUESTED;
        requestedBy = by;
        requestedAt = now;
        heldUntil = now.plus(hold);
    }

    /**
     * Gives the place up for somebody who asked later; the request itself stays and may still be confirmed.
     *
     * @return the number of the place
     */
    int lapse() {
        if (placeNumber == null) {
            throw new IllegalStateException("it holds no place");
        }
        int given = placeNumber;
        placeNumber = null;
        return given;
    }

    boolean holdsPlace() {
        return placeNumber != null;
    }

    /** Takes a place again before it is confirmed, after the first one lapsed. */
    void take(int place) {
        requirePending();
        placeNumber = place;
    }

    void confirm(UUID by, Instant at, Slot slot) {
        requirePending();
        requireBeforeStart(slot, at);
        if (!holdsPlace()) {
            throw new IllegalStateException("a registration is confirmed into a place");
        }
        state = RegistrationState.CONFIRMED;
        decide(by, at, null);
    }

    void decline(String why, UUID by, Instant at) {
        requirePending();
        end(RegistrationState.DECLINED);
        decide(by, at, MissingText.check("reason", why, 500));
    }

    /** The company no longer wants it. */
    void withdraw(UUID by, Instant at, Slot slot) {
        if (state != RegistrationState.REQUESTED && state != RegistrationState.CONFIRMED) {
            throw new RegistrationIsOver(state);
        }
        requireBeforeStart(slot, at);
        if (state == RegistrationState.CONFIRMED) {
            calendarSequence++;
        }
        end(RegistrationState.CANCELLED);
        decide(by, at, null);
    }

    /** Keeps what became of it; may be corrected, for a thumb slips. */
    void record(Outcome outcome, UUID by, Instant at, Slot slot) {
        switch (state) {
            case CONFIRMED, HELD, NO_SHOW -> {
                if (slot.start().isAfter(at)) {
                    throw new MeetingNotStarted(slot.start(), slot.length());
                }
                state = outcome.state();
                recordedBy = by;
                recordedAt = at;
            }
            case REQUESTED -> throw new NotConfirmed();
            case DECLINED, CANCELLED -> throw new RegistrationIsOver(state);
        }
    }

    /** Refuses when it has been decided on already. */
    void requirePending() {
        switch (state) {
            case REQUESTED -> {}
            case DECLINED, CANCELLED -> throw new RegistrationIsOver(state);
            case CONFIRMED, HELD, NO_SHOW -> throw new AlreadyConfirmed();
        }
    }

    private static void requireBeforeStart(Slot slot, Instant at) {
        if (!slot.start().isAfter(at)) {
            throw new MeetingStarted(slot.start(), slot.length());
        }
    }

    private void end(RegistrationState over) {
        state = over;
        placeNumber = null;
        live = null;
    }

    private void decide(UUID by, Instant at, @Nullable String why) {
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID slotId() {
        return slotId;
    }

    UUID companyId() {
        return companyId;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    RegistrationState state() {
        return state;
    }

    String topic() {
        return topic;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    List<Participant> participants() {
        return List.copyOf(participants);
    }

    boolean interpreter() {
        return interpreter;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    UUID recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }
}
