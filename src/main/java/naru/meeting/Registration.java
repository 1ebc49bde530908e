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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;
import naru.meeting.HistoryLine.Kind;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A company's claim on a slot (면담 신청): requested or in line, then confirmed or declined, then held or not. The numbers
 * of the places it holds stand in it, and the store lets no other registration have the same. While it is in line it
 * holds none, or those it has been offered.
 */
@Entity
class Registration extends Root {

    private UUID meetingId;
    private UUID slotId;
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

    private int party;

    @ElementCollection
    @CollectionTable(name = "held_place", joinColumns = @JoinColumn(name = "registration_id"))
    @BatchSize(size = 100)
    private Set<HeldPlace> places;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private UUID requestedBy;
    private Instant requestedAt;

    private @Nullable Instant heldUntil;
    private @Nullable Long linePosition;
    private int passedOver;
    private @Nullable String linkSecret;

    @Embedded
    private Told told;

    @ElementCollection
    @CollectionTable(name = "registration_event", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<RegistrationEvent> events;

    protected Registration() {}

    private Registration(Claim claim, RegistrationState first, Kind how) {
        meetingId = claim.slot().meetingId();
        slotId = claim.slot().id();
        companyId = claim.companyId();
        live = true;
        topic = claim.command().topic();
        interpreter = claim.command().interpreter();
        participants = new ArrayList<>(claim.command().participants());
        party = claim.party();
        places = new HashSet<>();
        told = Told.nothing();
        state = first;
        requestedBy = claim.by();
        requestedAt = claim.at();
        events = new ArrayList<>(List.of(new RegistrationEvent(how, claim.at(), claim.by(), null, null)));
    }

    /** A request that holds its places until an instant. */
    static Registration requested(Claim claim, Collection<Integer> numbers, Instant heldUntil) {
        Registration registration = new Registration(claim, RegistrationState.REQUESTED, Kind.REQUESTED);
        registration.hold(claim.slot().id(), numbers);
        registration.heldUntil = heldUntil;
        return registration;
    }

    /** One that stands in line for places, behind all that stand there. */
    static Registration inLine(Claim claim, long position, String linkSecret) {
        Registration registration = new Registration(claim, RegistrationState.WAITLISTED, Kind.WAITLISTED);
        registration.linePosition = position;
        registration.linkSecret = linkSecret;
        return registration;
    }

    /** Takes places again before it is confirmed, after the first ones were given up. */
    void take(Collection<Integer> numbers) {
        requirePending();
        hold(slotId, numbers);
    }

    void confirm(UUID by, Instant at, Slot slot) {
        requirePending();
        requireBeforeStart(slot, at);
        requirePlaces();
        become(RegistrationState.CONFIRMED, Kind.CONFIRMED, by, at, null);
    }

    void decline(String why, UUID by, Instant at) {
        if (state != RegistrationState.WAITLISTED) {
            requirePending();
        }
        end(RegistrationState.DECLINED, Kind.DECLINED, by, at, MissingText.check("reason", why, 500));
    }

    /** The time it could keep its places for itself is over; the request stays and may still be confirmed. */
    void endHold(Instant at) {
        if (state != RegistrationState.REQUESTED || !isOverdue(at)) {
            throw new IllegalStateException("it may keep its places");
        }
        giveUpPlaces();
        heldUntil = null;
        note(Kind.HOLD_ENDED, null, at, null);
    }

    /** Moves a request into the line; the places it held are free. */
    void wait(long position, String secret, UUID by, Instant at) {
        requirePending();
        giveUpPlaces();
        heldUntil = null;
        linePosition = position;
        linkSecret = secret;
        become(RegistrationState.WAITLISTED, Kind.WAITLISTED, by, at, null);
    }

    /** Offers places to one in line; they are held for it until an instant. */
    void offer(Collection<Integer> numbers, Instant until, Instant at) {
        if (!isWaiting()) {
            throw new IllegalStateException("it is not waiting");
        }
        hold(slotId, numbers);
        heldUntil = until;
        note(Kind.OFFERED, null, at, null);
    }

    /** What it was offered, if anything, is held no longer than until its slot starts. */
    void holdOfferUntil(Instant start) {
        if (isOffered() && heldUntil != null && heldUntil.isAfter(start)) {
            heldUntil = start;
        }
    }

    /** A smaller party behind it was offered places that were too few for it. */
    void passOver() {
        passedOver++;
    }

    /**
     * Takes what it was offered.
     *
     * @param by the account, or null where whoever has the link takes it
     */
    void accept(@Nullable UUID by, Instant at, Slot slot) {
        requireOffered(at);
        requireBeforeStart(slot, at);
        become(RegistrationState.CONFIRMED, Kind.ACCEPTED, by, at, null);
    }

    /** Nobody answered the offer in time: it is over, and whoever is next gets the places. */
    void endOffer(Instant at) {
        if (!isOffered() || !isOverdue(at)) {
            throw new IllegalStateException("the offer stands");
        }
        end(RegistrationState.CANCELLED, Kind.OFFER_ENDED, null, at, null);
    }

    /** Stands elsewhere in the line from now on. */
    void stand(long position, UUID by, Instant at, String why) {
        if (!isWaiting()) {
            throw new NotInLine();
        }
        linePosition = position;
        passedOver = 0;
        note(Kind.REORDERED, by, at, MissingText.check("reason", why, 500));
    }

    /**
     * Is taken back, by the company or by the city.
     *
     * @param by  the account, or null where whoever has the link leaves the line
     * @param why the city gives a reason, the company need not
     */
    void cancel(@Nullable UUID by, Instant at, Slot slot, @Nullable String why) {
        switch (state) {
            case REQUESTED, CONFIRMED, WAITLISTED -> {
                requireBeforeStart(slot, at);
                end(RegistrationState.CANCELLED, Kind.CANCELLED, by, at, why);
            }
            case DECLINED, CANCELLED, HELD, NO_SHOW -> throw new RegistrationIsOver(state);
        }
    }

    /** Leaves its places and takes others, all at once. */
    void move(Slot from, Slot to, int needed, Collection<Integer> numbers, UUID by, Instant at, @Nullable String why) {
        requireMovable(from, at);
        requireBeforeStart(to, at);
        giveUpPlaces();
        party = needed;
        meetingId = to.meetingId();
        slotId = to.id();
        hold(slotId, numbers);
        events.add(new RegistrationEvent(Kind.MOVED, at, by, why, from.id()));
    }

    /** Refuses when it holds no places that could be changed for others. */
    void requireMovable(Slot from, Instant at) {
        switch (state) {
            case REQUESTED, CONFIRMED -> requireBeforeStart(from, at);
            case WAITLISTED -> throw new NotConfirmed();
            case DECLINED, CANCELLED, HELD, NO_SHOW -> throw new RegistrationIsOver(state);
        }
    }

    /** The company is not told what is new. */
    void keepQuiet(UUID by, Instant at) {
        told.keepQuiet();
        note(Kind.KEPT_QUIET, by, at, null);
    }

    /** Other people come. Whoever needs more places for them brings the numbers of those. */
    void bring(List<Participant> people, int needed, Collection<Integer> more, UUID by, Instant at, Slot slot) {
        requireStanding(slot, at);
        participants.clear();
        participants.addAll(people);
        party = needed;
        hold(slotId, more);
        if (!isWaiting()) {
            List<HeldPlace> superfluous = places.stream().skip(needed).toList();
            superfluous.forEach(places::remove);
        }
        note(Kind.PEOPLE_CHANGED, by, at, null);
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
                if (slot.start().isAfter(at)) {
                    throw new MeetingNotStarted(slot.start(), slot.length());
                }
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
            case REQUESTED, CONFIRMED, WAITLISTED -> requireBeforeStart(slot, at);
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
        if (places.size() < party) {
            throw new IllegalStateException("a registration is confirmed into the places it needs");
        }
    }

    private static void requireBeforeStart(Slot slot, Instant at) {
        if (!slot.start().isAfter(at)) {
            throw new MeetingStarted(slot.start(), slot.length());
        }
    }

    /** Holds places of a slot. */
    void hold(UUID slot, Collection<Integer> numbers) {
        numbers.forEach(number -> places.add(new HeldPlace(slot, number)));
    }

    /** Gives its places up, to take others in the same transaction. */
    void giveUpPlaces() {
        places.clear();
    }

    private void end(RegistrationState over, Kind how, @Nullable UUID by, Instant at, @Nullable String why) {
        giveUpPlaces();
        live = null;
        become(over, how, by, at, why);
    }

    private void become(RegistrationState next, Kind how, @Nullable UUID by, Instant at, @Nullable String why) {
        state = next;
        if (next != RegistrationState.WAITLISTED) {
            linePosition = null;
            heldUntil = null;
        }
        // Whoever follows the link after somebody took the offer is to hear that it was taken.
        if (next != RegistrationState.WAITLISTED && how != Kind.ACCEPTED) {
            linkSecret = null;
        }
        note(how, by, at, why);
    }

    private void note(Kind what, @Nullable UUID by, Instant at, @Nullable String why) {
        events.add(new RegistrationEvent(what, at, by, why, null));
    }

    private boolean isOverdue(Instant at) {
        return heldUntil != null && !heldUntil.isAfter(at);
    }

    boolean holdsPlaces() {
        return !places.isEmpty();
    }

    /** Whether it stands in line and has been offered nothing. */
    boolean isWaiting() {
        return state == RegistrationState.WAITLISTED && places.isEmpty();
    }

    /** Whether it stands in line and places are held for it. */
    boolean isOffered() {
        return state == RegistrationState.WAITLISTED && !places.isEmpty();
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

    Instant requestedAt() {
        return requestedAt;
    }

    RegistrationState state() {
        return state;
    }

    String topic() {
        return topic;
    }

    boolean interpreter() {
        return interpreter;
    }

    List<Participant> participants() {
        return List.copyOf(participants);
    }

    int party() {
        return party;
    }

    int placesHeld() {
        return places.size();
    }

    int passedOver() {
        return passedOver;
    }

    /** Until when its places are held for it, unless they are for good. */
    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    /** Where it stands in line; smaller is earlier. */
    long linePosition() {
        return Objects.requireNonNull(linePosition, "not in line");
    }

    @Nullable
    String linkSecret() {
        return linkSecret;
    }

    /** What the company has been told of it. */
    Told told() {
        return told;
    }

    List<RegistrationEvent> events() {
        return List.copyOf(events);
    }
}
