package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import naru.base.WallTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what happened to a registration: at once to the screens that watch; to the company by mail. What can be done and
 * undone within minutes is gathered before it is told; what asks for an answer is told at once.
 */
@Component
class RegistrationNews {

    /** So shortly before a meeting nobody can wait for what may still change. */
    private static final Duration URGENT = Duration.ofHours(1);

    private final ApplicationEventPublisher events;
    private final SlotRepository slots;
    private final MeetingRepository meetings;
    private final RegistrationPost post;
    private final Clock clock;
    private final Duration gather;
    private final Duration tolerance;

    RegistrationNews(
            ApplicationEventPublisher events,
            SlotRepository slots,
            MeetingRepository meetings,
            RegistrationPost post,
            Clock clock,
            @Value("${naru.meeting.gather}") Duration gather,
            @Value("${naru.meeting.tolerance}") Duration tolerance) {
        this.events = events;
        this.slots = slots;
        this.meetings = meetings;
        this.post = post;
        this.clock = clock;
        this.gather = gather;
        this.tolerance = tolerance;
    }

    /** Tells the last thing that happened to a registration. */
    void happened(Registration registration) {
        announce(registration);
        switch (registration.events().getLast().kind()) {
            case CONFIRMED, ACCEPTED, MOVED, CANCELLED -> gather(registration);
            case DECLINED -> post.send(RegistrationLetters.DECLINED, registration);
            case WAITLISTED -> post.send(RegistrationLetters.WAITLISTED, registration);
            case OFFERED -> post.send(RegistrationLetters.OFFERED, registration);
            case OFFER_ENDED -> post.send(RegistrationLetters.OFFER_ENDED, registration);
            case HOLD_ENDED -> {
                post.send(RegistrationLetters.HOLD_ENDED, registration);
                post.noticeHoldEnded(registration);
            }
            case REQUESTED, REORDERED, SHIFTED, PEOPLE_CHANGED, KEPT_QUIET, HELD, NO_SHOW -> {}
        }
    }

    /**
     * Tells that a registration's slot is held at another time, or in another place; the company only when it moved by
     * more than a little.
     */
    void shifted(Registration registration, Slot slot, Meeting meeting) {
        announce(registration);
        if (registration.told().misleads(slot, meeting, tolerance)) {
            gather(registration);
        }
    }

    /** Tells that a meeting was planned anew, so that whoever looks at it sees it as it is. */
    void planned(Meeting meeting) {
        events.publishEvent(new MeetingChanged(meeting.city(), meeting.id(), meeting.delegationId()));
    }

    /** Tells the company what is new since it was told last; what it took back before it was told is no news to it. */
    void tell(Registration registration) {
        Slot slot = slot(registration);
        Meeting meeting = meetings.findById(registration.meetingId()).orElseThrow();
        Told told = registration.told();
        told.settled();
        if (registration.state() == RegistrationState.CONFIRMED && !told.knows(slot, meeting)) {
            WallTime before = told.start(slot);
            post.sendWithEntry(
                    before == null ? RegistrationLetters.CONFIRMED : RegistrationLetters.MOVED,
                    registration,
                    told.enter(slot, meeting, clock.instant()),
                    before);
        } else if (registration.state() == RegistrationState.CANCELLED) {
            if (told.isInCalendars()) {
                post.sendWithEntry(RegistrationLetters.WITHDRAWN, registration, told.leave(), null);
            } else if (registration.events().getLast().reason() != null) {
                post.send(RegistrationLetters.CANCELLED, registration);
            }
        }
    }

    /**
     * Tells that the time on the wall, as it was told, is another moment by new zone rules. Where something else is about to be
     * told, the moment comes with it.
     */
    void reckoned(Registration registration, Slot slot, Meeting meeting) {
        Told told = registration.told();
        if (registration.state() != RegistrationState.CONFIRMED
                || !told.isInCalendars()
                || told.isAheadOfRules()
                || told.tellAt() != null) {
            return;
        }
        WallTime before = told.startInKorea();
        if (before == null || !told.isOtherMoment(slot) || !slot.start().isAfter(clock.instant())) {
            told.holdsByRules(slot);
            return;
        }
        post.sendWithEntry(RegistrationLetters.RULES, registration, told.enter(slot, meeting, clock.instant()), before);
    }

    private void gather(Registration registration) {
        Instant now = clock.instant();
        boolean urgent = slot(registration).start().instant().minus(URGENT).isBefore(now);
        if (urgent || gather.isZero()) {
            tell(registration);
        } else {
            registration.told().gather(now.plus(gather));
        }
    }

    private Slot slot(Registration registration) {
        return slots.findById(registration.slotId()).orElseThrow();
    }

    private void announce(Registration registration) {
        events.publishEvent(new RegistrationChanged(
                registration.city(),
                registration.id(),
                registration.meetingId(),
                registration.companyId(),
                registration.state()));
    }
}
