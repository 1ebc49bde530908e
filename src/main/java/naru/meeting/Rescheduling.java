package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.timetable.Overlap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How a coordinator moves companies: all of a move happens, or nothing of it. */
@Service
public class Rescheduling {

    private final RegistrationRepository registrations;
    private final Docket docket;
    private final Desk desk;
    private final Places places;
    private final Occupancy occupancy;
    private final Waitlist waitlist;
    private final RegistrationNews news;
    private final Contest contest;
    private final CurrentUser user;
    private final Clock clock;

    Rescheduling(
            RegistrationRepository registrations,
            Docket docket,
            Desk desk,
            Places places,
            Occupancy occupancy,
            Waitlist waitlist,
            RegistrationNews news,
            Contest contest,
            CurrentUser user,
            Clock clock) {
        this.registrations = registrations;
        this.docket = docket;
        this.desk = desk;
        this.places = places;
        this.occupancy = occupancy;
        this.waitlist = waitlist;
        this.news = news;
        this.contest = contest;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Moves a company to another slot of the same delegation.
     *
     * @param why what the company reads, or null
     * @throws NotFound when one's own city has no such registration, or its delegation no such slot
     * @throws SlotFull when there are not enough places; the company keeps those it has
     * @throws Overlap when the company is elsewhere at that time
     * @throws AlreadyRegistered when the company stands registered for the other meeting
     * @throws MeetingStarted when either has started
     */
    @ForCoordinators
    public void move(UUID registrationId, UUID toSlot, @Nullable String why) {
        String reason = why == null || why.isBlank() ? null : MissingText.check("reason", why, 500);
        contest.settle(() -> {
            Docket.Case found = docket.find(registrationId);
            requireSameTrip(found.meeting(), docket.offer(toSlot).meeting(), toSlot);
            desk.move(found, toSlot, user.get().accountId(), reason);
        });
    }

    /**
     * Exchanges the slots of two companies in one step, also where everything is full.
     *
     * @param why what the companies read, or null
     * @throws NotFound when one's own city has no such registrations, or they are the same, or of different delegations
     * @throws SlotFull when one of them needs more places than the other leaves
     * @throws Overlap when one of the companies is elsewhere at the other's time
     * @throws MeetingStarted when either has started
     */
    @ForCoordinators
    public void swap(UUID oneId, UUID otherId, @Nullable String why) {
        String reason = why == null || why.isBlank() ? null : MissingText.check("reason", why, 500);
        contest.settle(() -> exchange(docket.find(oneId), docket.find(otherId), reason));
    }

    private void exchange(Docket.Case one, Docket.Case other, @Nullable String why) {
        if (one.registration().equals(other.registration())) {
            throw new NotFound(other.registration().id());
        }
        requireSameTrip(one.meeting(), other.meeting(), other.registration().id());
        Instant now = clock.instant();
        waitlist.lockAll(List.of(one.slot().id(), other.slot().id()));
        one.registration().requireMovable(one.slot(), now);
        other.registration().requireMovable(other.slot(), now);
        one.registration().giveUpPlaces();
        other.registration().giveUpPlaces();
        registrations.flush();
        take(one, other, why, now);
        take(other, one, why, now);
        registrations.flush();
        occupancy.exchange(one, other);
        news.happened(one.registration());
        news.happened(other.registration());
        waitlist.offerFree(one.slot().id(), now);
        waitlist.offerFree(other.slot().id(), now);
    }

    private void take(Docket.Case mover, Docket.Case from, @Nullable String why, Instant now) {
        int party = from.meeting().placesFor(mover.registration().participants());
        List<Integer> numbers = new ArrayList<>(places.choose(from.slot(), party, from.meeting()));
        mover.registration()
                .move(mover.slot(), from.slot(), party, numbers, user.get().accountId(), now, why);
        registrations.flush();
    }

    private static void requireSameTrip(Meeting from, Meeting to, UUID wanted) {
        if (!from.delegationId().equals(to.delegationId())) {
            throw new NotFound(wanted);
        }
    }
}
