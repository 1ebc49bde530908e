package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.company.CompanyBook;
import naru.company.CompanyState;
import naru.company.CompanySummary;
import naru.company.NotYetContact;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** How a company asks for time with the delegation, and gives it back. */
@Service
public class Registering {

    private final RegistrationRepository registrations;
    private final Docket docket;
    private final Places places;
    private final Contest contest;
    private final RegistrationNews news;
    private final CompanyBook companies;
    private final DelegationBook delegations;
    private final CurrentUser user;
    private final Clock clock;
    private final Duration hold;

    Registering(
            RegistrationRepository registrations,
            Docket docket,
            Places places,
            Contest contest,
            RegistrationNews news,
            CompanyBook companies,
            DelegationBook delegations,
            CurrentUser user,
            Clock clock,
            @Value("${naru.meeting.hold}") Duration hold) {
        this.registrations = registrations;
        this.docket = docket;
        this.places = places;
        this.contest = contest;
        this.news = news;
        this.companies = companies;
        this.delegations = delegations;
        this.user = user;
        this.clock = clock;
        this.hold = hold;
    }

    /**
     * Asks for a place for one's own company.
     *
     * @return the id of the registration
     * @throws NotFound when one's own city has no such slot
     * @throws NotYetContact when the person does not yet speak for the company
     * @throws CompanyNotApproved when the company waits for the city's approval
     * @throws RegistrationClosed when the delegation takes no registrations today
     * @throws MeetingStarted when it is too late
     * @throws NoParticipants when nobody comes
     * @throws TooManyParticipants when more come than the meeting has room for
     * @throws AlreadyRegistered when the company stands registered for this meeting, whoever of it asked
     * @throws SlotFull when the last place is taken, with the nearest free alternative
     */
    @ForContacts
    public UUID register(RegisterCompany command) {
        return contest.settle(() -> ask(command));
    }

    /**
     * Gives the place back.
     *
     * @throws NotFound when one's own company has no such registration
     * @throws RegistrationIsOver when it was declined or withdrawn before
     * @throws MeetingStarted when it is too late
     */
    @ForContacts
    public void withdraw(UUID registrationId) {
        contest.settle(() -> giveBack(registrationId));
    }

    private UUID ask(RegisterCompany command) {
        Instant now = clock.instant();
        CompanySummary company = companies.companyOf(user.get().accountId());
        if (company.state() != CompanyState.APPROVED) {
            throw new CompanyNotApproved();
        }
        Docket.Offer offer = docket.offer(command.slotId());
        Slot slot = offer.slot();
        requireOpen(offer.meeting().delegationId(), now);
        if (!slot.start().isAfter(now)) {
            throw new MeetingStarted(slot.start(), slot.length());
        }
        offer.meeting().admit(command.participants());
        if (registrations.existsByMeetingIdAndCompanyIdAndLiveTrue(slot.meetingId(), company.id())) {
            throw new AlreadyRegistered();
        }
        int place = places.choose(slot, offer.meeting().delegationId(), now);
        Registration registration = registrations.saveAndFlush(
                new Registration(command, slot, place, company.id(), user.get().accountId(), now, hold));
        news.changed(registration);
        return registration.id();
    }

    private UUID giveBack(UUID registrationId) {
        CompanySummary company = companies.companyOf(user.get().accountId());
        Docket.Case found = docket.find(registrationId);
        Registration registration = found.registration();
        if (!registration.companyId().equals(company.id())) {
            throw new NotFound(registrationId);
        }
        boolean wasConfirmed = registration.state() == RegistrationState.CONFIRMED;
        registration.withdraw(user.get().accountId(), clock.instant(), found.slot());
        news.withdrawn(registration, wasConfirmed);
        return registrationId;
    }

    private void requireOpen(UUID delegationId, Instant now) {
        DelegationSummary delegation = delegations.get(delegationId);
        LocalDate today = TimeZones.wallClock(now, TimeZones.KOREA).toLocalDate();
        if (!delegation.isOpenOn(today)) {
            throw new RegistrationClosed(delegation.opensOn(), delegation.closesOn());
        }
    }
}
