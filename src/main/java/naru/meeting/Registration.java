package naru.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;
import naru.base.WallTime;
import naru.meeting.HistoryLine.Kind;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A company's claim on a slot (면담 신청): requested or in line, then confirmed or declined, then held or not. While it is
 * in line it holds no places, or those it has been offered.
 */
@Entity
class Registration extends Root {

    private UUID meetingId;
    private UUID slotId;
    private UUID companyId;

    @Column
    private @Nullable Boolean live;

    @Embedded
    private Asked asked;

    @ElementCollection
    @CollectionTable(name = "registration_participant", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Participant> participants;

    private int party;

    @Embedded
    private Holding held;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Embedded
    private LineSpot line;

    @Embedded
    private Told told;

    @Embedded
    private History history;

    protected Registration() {}

    private Registration(Claim claim, RegistrationState first, Kind how) {
        meetingId = claim.slot().meetingId();
        slotId = claim.slot().id();
        companyId = claim.companyId();
        live = true;
        asked = new Asked(claim.command().topic(), claim.command().interpreter(), claim.by(), claim.at());
        participants = new ArrayList<>(claim.command().participants());
        party = claim.party();
        held = Holding.nothing();
        line = LineSpot.none();
        told = Told.nothing();
        history = History.none();
        state = first;
        history.note(how, claim.by(), claim.at(), null);
    }

    /** A request that holds its places until an instant. */
    static Registration requested(Claim claim, Collection<Integer> numbers, Instant heldUntil) {
        Registration registration = new Registration(claim, RegistrationState.REQUESTED, Kind.REQUESTED);
        registration.hold(claim.slot().id(), numbers);
        registration.held.keepUntil(heldUntil);
        return registration;
    }

    /** One that stands in line for places, behind all that stand there. */
    static Registration inLine(Claim claim, long position, String linkSecret) {
        Registration registration = new Registration(claim, RegistrationState.WAITLISTED, Kind.WAITLISTED);
        registration.line.join(position, linkSecret);
        return registration;
    }

    /** Takes places again before it is confirmed, after the first ones were given up. */
    void take(Collection<Integer> numbers) {
        requirePending();
        hold(slotId, numbers);
    }

    void confirm(UUID by, Instant at, Slot slot) {
        requirePending();
        slot.requireBeforeStart(at);
        requirePlaces();
        become(RegistrationState.CONFIRMED, Kind.CONFIRMED, by, at, null);
    }

    void decline(String why, UUID by, Instant at) {
        if (state != RegistrationState.WAITLISTED) {
            requirePending();
        }
        end(RegistrationState.DECLINED, Kind.DECLINED, by, at, MissingText.check("reason", why, 500));
    }

    /**
     * The time is over for which places were held for it. A request stays and may still be confirmed; an offer is gone, and
     * whoever is next gets the places.
     */
    void endHold(Instant at) {
        if (!isOverdue(at)) {
            throw new IllegalStateException("it may keep its places");
        }
        if (isOffered()) {
            end(RegistrationState.CANCELLED, Kind.OFFER_ENDED, null, at, null);
        } else {
            held.end();
            history.note(Kind.HOLD_ENDED, null, at, null);
        }
    }

    /** Moves a request into the line; the places it held are free. */
    void wait(long position, String secret, UUID by, Instant at) {
        requirePending();
        held.end();
        line.join(position, secret);
        become(RegistrationState.WAITLISTED, Kind.WAITLISTED, by, at, null);
    }

    /** Offers places to one in line; they are held for it until an instant. */
    void offer(Collection<Integer> numbers, Instant until, Instant at) {
        if (!isWaiting()) {
            throw new IllegalStateException("it is not waiting");
        }
        hold(slotId, numbers);
        held.keepUntil(until);
        history.note(Kind.OFFERED, null, at, null);
    }

    /** What it was offered, if anything, is held no longer than until its slot starts. */
    void holdOfferUntil(Instant start) {
        if (isOffered()) {
            held.keepNoLongerThan(start);
        }
    }

    /** A smaller party behind it was offered places that were too few for it. */
    void passOver() {
        line.passOver();
    }

    /**
     * Takes what it was offered.
     *
     * @param by the account, or null where whoever has the link takes it
     */
    void accept(@Nullable UUID by, Instant at, Slot slot) {
        requireOffered(at);
        slot.requireBeforeStart(at);
        become(RegistrationState.CONFIRMED, Kind.ACCEPTED, by, at, null);
    }

    /** Stands elsewhere in the line from now on. */
    void stand(long position, UUID by, Instant at, String why) {
        if (!isWaiting()) {
            throw new NotInLine();
        }
        line.stand(position);
        history.note(Kind.REORDERED, by, at, MissingText.check("reason", why, 500));
    }

    /**
     * Is taken back, by the company or by the city.
     *
     * @param by  the account, or null where whoever has the link leaves the line
     * @param why the city gives a reason, the company need not
     */
    void cancel(@Nullable UUID by, Instant at, Slot slot, @Nullable String why) {
        requireStanding(slot, at);
        end(RegistrationState.CANCELLED, Kind.CANCELLED, by, at, why);
    }

    /** Leaves its places and takes others, all at once. */
    void move(Slot from, Slot to, int needed, Collection<Integer> numbers, UUID by, Instant at, @Nullable String why) {
        requireMovable(from, at);
        to.requireBeforeStart(at);
        giveUpPlaces();
        party = needed;
        meetingId = to.meetingId();
        slotId = to.id();
        hold(slotId, numbers);
        history.noteMove(from, by, at, why);
    }

    /** Refuses when it holds no places that could be changed for others. */
    void requireMovable(Slot from, Instant at) {
        switch (state) {
            case REQUESTED, CONFIRMED -> from.requireBeforeStart(at);
            case WAITLISTED -> throw new NotConfirmed();
            case DECLINED, CANCELLED, HELD, NO_SHOW -> throw new RegistrationIsOver(state);
        }
    }

    /** Its slot is held at another time, for others were moved before it. */
    void shift(WallTime before, UUID by, Instant at) {
        history.noteShift(slotId, before, by, at);
    }

    /** The company is not told what is new. */
    void keepQuiet(UUID by, Instant at) {
        told.keepQuiet();
        history.note(Kind.KEPT_QUIET, by, at, null);
    }

    /** Other people come. Whoever needs more places for them brings the numbers of those. */
    void bring(List<Participant> people, int needed, Collection<Integer> more, UUID by, Instant at, Slot slot) {
        requireStanding(slot, at);
        participants.clear();
        participants.addAll(people);
        party = needed;
        hold(slotId, more);
        if (!isWaiting()) {
            held.keepOnly(needed);
        }
        history.note(Kind.PEOPLE_CHANGED, by, at, null);
    }

    /**
     * Keeps what became of it; may be corrected, for a thumb slips. What is known already, as when the answer to the first
     * try got lost, changes nothing.
     *
     * @return whether it is news
     */
    boolean record(Outcome outcome, UUID by, Instant at, Slot slot) {
        return switch (state) {
            case CONFIRMED, HELD, NO_SHOW -> {
                slot.requireStarted(at);
                boolean news = state != outcome.state();
                if (news) {
                    become(outcome.state(), Kind.valueOf(outcome.name()), by, at, null);
                }
                yield news;
            }
            case REQUESTED, WAITLISTED -> throw new NotConfirmed();
            case DECLINED, CANCELLED -> throw new RegistrationIsOver(state);
        };
    }

    /** Refuses what comes when it is over, or has started. */
    void requireStanding(Slot slot, Instant at) {
        switch (state) {
            case REQUESTED, CONFIRMED, WAITLISTED -> slot.requireBeforeStart(at);
            case DECLINED, CANCELLED, HELD, NO_SHOW -> throw new RegistrationIsOver(state);
        }
    }

    /** Refuses answers to what is asked before a meeting, when it is not the time for them. */
    void requireAnswerable(Slot slot, Instant at) {
        requireStanding(slot, at);
        if (state != RegistrationState.CONFIRMED) {
            throw new QuestionsNotOpen();
        }
    }

    /** Refuses when it has been decided on already. */
    void requirePending() {
        switch (state) {
            case REQUESTED -> {}
            case WAITLISTED -> throw new StillInLine();
            case DECLINED, CANCELLED -> throw new RegistrationIsOver(state);
            case CONFIRMED, HELD, NO_SHOW -> throw new AlreadyConfirmed();
        }
    }

    private void requireOffered(Instant at) {
        if (state.isOver()) {
            throw new RegistrationIsOver(state);
        }
        if (state != RegistrationState.WAITLISTED && state != RegistrationState.REQUESTED) {
            throw new AlreadyConfirmed();
        }
        if (!isOffered() || isOverdue(at)) {
            throw new NothingOffered();
        }
    }

    private void requirePlaces() {
        if (held.size() < party) {
            throw new IllegalStateException("a registration is confirmed into the places it needs");
        }
    }

    /** Holds places of a slot. */
    void hold(UUID slot, Collection<Integer> numbers) {
        held.take(slot, numbers);
    }

    /** Gives its places up, to take others in the same transaction. */
    void giveUpPlaces() {
        held.giveUp();
    }

    private void end(RegistrationState over, Kind how, @Nullable UUID by, Instant at, @Nullable String why) {
        held.end();
        live = null;
        become(over, how, by, at, why);
    }

    private void become(RegistrationState next, Kind how, @Nullable UUID by, Instant at, @Nullable String why) {
        state = next;
        if (next != RegistrationState.WAITLISTED) {
            held.keepForGood();
            line.leave();
        }
        // Whoever follows the link after somebody took the offer is to hear that it was taken.
        if (next != RegistrationState.WAITLISTED && how != Kind.ACCEPTED) {
            line.endLink();
        }
        history.note(how, by, at, why);
    }

    /** Whether it holds places whose time is over. */
    boolean isOverdue(Instant at) {
        return held.isOverdue(at);
    }

    boolean holdsPlaces() {
        return !held.isEmpty();
    }

    /** Whether it stands in line and has been offered nothing. */
    boolean isWaiting() {
        return state == RegistrationState.WAITLISTED && held.isEmpty();
    }

    /** Whether it stands in line and places are held for it. */
    boolean isOffered() {
        return state == RegistrationState.WAITLISTED && !held.isEmpty();
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

    Asked asked() {
        return asked;
    }

    RegistrationState state() {
        return state;
    }

    List<Participant> participants() {
        return List.copyOf(participants);
    }

    int party() {
        return party;
    }

    int placesHeld() {
        return held.size();
    }

    int passedOver() {
        return line.passedOver();
    }

    /** Until when its places are held for it, unless they are for good. */
    @Nullable
    Instant heldUntil() {
        return held.until();
    }

    /** Where it stands in line; smaller is earlier. */
    long linePosition() {
        return line.position();
    }

    @Nullable
    String linkSecret() {
        return line.linkSecret();
    }

    /** What the company has been told of it. */
    Told told() {
        return told;
    }

    List<RegistrationEvent> events() {
        return history.events();
    }
}
