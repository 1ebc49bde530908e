package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.company.CompanySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where registrations are made, moved and taken back, whoever asks for it. Those who use it run it in a {@link Contest} and
 * decide first who may.
 */
@Component
class Desk {

    private final RegistrationRepository registrations;
    private final Docket docket;
    private final Places places;
    private final Waitlist waitlist;
    private final Occupancy occupancy;
    private final RegistrationNews news;
    private final Clock clock;
    private final Duration hold;

    Desk(
            RegistrationRepository registrations,
            Docket docket,
            Places places,
            Waitlist waitlist,
            Occupancy occupancy,
            RegistrationNews news,
            Clock clock,
            @Value("${naru.meeting.hold}") Duration hold) {
        this.registrations = registrations;
        this.docket = docket;
        this.places = places;
        this.waitlist = waitlist;
        this.occupancy = occupancy;
        this.news = news;
        this.clock = clock;
        this.hold = hold;
    }

    /**
     * Asks for places for a company.
     *
     * @throws SlotFull when there are not enough, or others stand in line for them
     */
    Docket.Case request(RegisterCompany command, CompanySummary company, UUID by) {
        waitlist.keep(command.slotId());
        Docket.Offer offer = docket.offer(command.slotId());
        Claim claim = claim(command, offer, company, by);
        requireNoLine(offer, claim.party());
        return seat(claim, offer, company.name());
    }

    /** Asks for places for a company, or for the next that become free where there are none. */
    Docket.Case requestOrWait(RegisterCompany command, CompanySummary company, UUID by) {
        waitlist.lock(command.slotId());
        Docket.Offer offer = docket.offer(command.slotId());
        Claim claim = claim(command, offer, company, by);
        UUID slot = offer.slot().id();
        if (!waitlist.isWaitedFor(slot) && places.free(offer.slot()).size() >= claim.party()) {
            return seat(claim, offer, company.name());
        }
        Registration registration =
                registrations.saveAndFlush(Registration.inLine(claim, waitlist.end(slot), waitlist.secret()));
        news.happened(registration);
        // A small party may be offered at once what is too little for those before it.
        waitlist.offerFree(slot, claim.at());
        return new Docket.Case(registration, offer.slot(), offer.meeting());
    }

    /** Says yes. A request whose places went to somebody else while it waited takes others first. */
    void confirm(Docket.Case found, UUID by) {
        Instant now = clock.instant();
        Registration registration = found.registration();
        registration.requirePending();
        if (!registration.holdsPlaces()) {
            waitlist.keep(found.slot().id());
            registration.take(places.choose(found.slot(), registration.party(), found.meeting()));
            occupancy.move(registration, found.slot(), found.meeting());
        }
        registration.confirm(by, now, found.slot());
        news.happened(registration);
    }

    /** One in line takes what it was offered. */
    void accept(Docket.Case found, @Nullable UUID by) {
        waitlist.keep(found.slot().id());
        found.registration().accept(by, clock.instant(), found.slot());
        occupancy.move(found.registration(), found.slot(), found.meeting());
        news.happened(found.registration());
    }

    /** Takes a registration back; whoever is next in line is offered its places. */
    void cancel(Docket.Case found, @Nullable UUID by, @Nullable String why) {
        Instant now = clock.instant();
        waitlist.lock(found.slot().id());
        found.registration().cancel(by, now, found.slot(), why);
        free(found, now);
    }

    /** Says no to a registration; whoever is next in line is offered its places. */
    void decline(Docket.Case found, UUID by, String why) {
        Instant now = clock.instant();
        waitlist.lock(found.slot().id());
        found.registration().decline(why, by, now);
        free(found, now);
    }

    /** Moves a request into the line; whoever is before it there is offered its places. */
    void standInLine(Docket.Case found, UUID by) {
        Instant now = clock.instant();
        waitlist.lock(found.slot().id());
        found.registration().wait(waitlist.end(found.slot().id()), waitlist.secret(), by, now);
        free(found, now);
    }

    /** Ends what could be held for a while only, if it still is when nobody else frees places of the slot. */
    void endHold(Docket.Case found) {
        Instant now = clock.instant();
        waitlist.lock(found.slot().id());
        if (found.registration().isOverdue(now)) {
            found.registration().endHold(now);
            free(found, now);
        }
    }

    /**
     * Moves a registration to another slot: it has the new places and not the old ones, or nothing changes.
     *
     * @throws SlotFull when there are not enough places
     */
    void move(Docket.Case found, UUID toSlot, UUID by, @Nullable String why) {
        Instant now = clock.instant();
        waitlist.lockAll(List.of(found.slot().id(), toSlot));
        Docket.Offer to = docket.offer(toSlot);
        to.requireOpen();
        Registration registration = found.registration();
        registration.requireMovable(found.slot(), now);
        requireNoOther(registration, to.meeting());
        int party = to.meeting().placesFor(registration.participants());
        List<Integer> numbers = places.choose(to.slot(), party, to.meeting());
        registration.move(found.slot(), to.slot(), party, numbers, by, now, why);
        occupancy.move(registration, to.slot(), to.meeting());
        news.happened(registration);
        waitlist.offerFree(found.slot().id(), now);
    }

    /**
     * Refuses a company that would go ahead of those in line.
     *
     * @throws SlotFull when somebody waits for places of the slot
     */
    void requireNoLine(Docket.Offer offer, int party) {
        if (waitlist.isWaitedFor(offer.slot().id())) {
            throw places.full(offer.slot(), party, offer.meeting());
        }
    }

    /** Other people come for a company; it takes more places, or gives some back, as they need. */
    void bring(Docket.Case found, List<Participant> people, UUID by) {
        Instant now = clock.instant();
        waitlist.lock(found.slot().id());
        Registration registration = found.registration();
        int needed = found.meeting().placesFor(people);
        int more = registration.holdsPlaces() ? needed - registration.placesHeld() : 0;
        if (more > 0) {
            requireNoLine(new Docket.Offer(found.slot(), found.meeting()), more);
        }
        Collection<Integer> numbers = more > 0 ? places.choose(found.slot(), more, found.meeting()) : List.of();
        registration.bring(people, needed, numbers, by, now, found.slot());
        news.happened(registration);
        waitlist.offerFree(found.slot().id(), now);
    }

    /** A company's time is its own again, and whoever is next in line is offered its places. */
    private void free(Docket.Case found, Instant now) {
        registrations.flush();
        occupancy.release(found.registration());
        news.happened(found.registration());
        waitlist.offerFree(found.slot().id(), now);
    }

    private Docket.Case seat(Claim claim, Docket.Offer offer, Name company) {
        List<Integer> numbers = places.choose(offer.slot(), claim.party(), offer.meeting());
        Registration registration = registrations.saveAndFlush(
                Registration.requested(claim, numbers, claim.at().plus(hold)));
        occupancy.engage(registration, offer.slot(), offer.meeting(), company);
        news.happened(registration);
        return new Docket.Case(registration, offer.slot(), offer.meeting());
    }

    private Claim claim(RegisterCompany command, Docket.Offer offer, CompanySummary company, UUID by) {
        offer.requireOpen();
        Instant now = clock.instant();
        Slot slot = offer.slot();
        slot.requireBeforeStart(now);
        int party = offer.meeting().placesFor(command.participants());
        if (registrations.existsByMeetingIdAndCompanyIdAndLiveTrue(slot.meetingId(), company.id())) {
            throw new AlreadyRegistered();
        }
        return new Claim(command, slot, company.id(), party, by, now);
    }

    private void requireNoOther(Registration registration, Meeting to) {
        if (!registration.meetingId().equals(to.id())
                && registrations.existsByMeetingIdAndCompanyIdAndLiveTrue(to.id(), registration.companyId())) {
            throw new AlreadyRegistered();
        }
    }
}
