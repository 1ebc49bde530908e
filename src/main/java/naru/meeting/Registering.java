package naru.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import naru.timetable.Overlap;
import org.springframework.stereotype.Service;

/** How a company asks for time with the delegation, changes what it asked for, and gives it back. */
@Service
public class Registering {

    private final Docket docket;
    private final OwnRegistrations own;
    private final ChangeDeadline deadline;
    private final Desk desk;
    private final Contest contest;
    private final CompanyBook companies;
    private final DelegationBook delegations;
    private final CurrentUser user;
    private final Clock clock;

    Registering(
            Docket docket,
            OwnRegistrations own,
            ChangeDeadline deadline,
            Desk desk,
            Contest contest,
            CompanyBook companies,
            DelegationBook delegations,
            CurrentUser user,
            Clock clock) {
        this.docket = docket;
        this.own = own;
        this.deadline = deadline;
        this.desk = desk;
        this.contest = contest;
        this.companies = companies;
        this.delegations = delegations;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Asks for a place for one's own company.
     *
     * @return the id of the registration
     * @throws NotFound when one's own city has no such slot
     * @throws NotYetContact when the person does not yet speak for the company
     * @throws CompanyNotApproved when the company waits for the city's approval
     * @throws MeetingNotOpen when the meeting is being planned, or the slot was taken back
     * @throws RegistrationClosed when the delegation takes no registrations today
     * @throws MeetingStarted when it is too late
     * @throws NoParticipants when nobody comes
     * @throws TooManyParticipants when more come than the meeting has room for
     * @throws AlreadyRegistered when the company stands registered for this meeting, whoever of it asked
     * @throws Overlap when the company is elsewhere at that time
     * @throws SlotFull when there are not enough places, with the nearest free alternative
     */
    @ForContacts
    public UUID register(RegisterCompany command) {
        return contest.settle(() -> {
            CompanySummary company = approved();
            requireOpen(command.slotId());
            return desk.request(command, company, user.get().accountId())
                    .registration()
                    .id();
        });
    }

    /**
     * Asks for a place for one's own company, or stands in line where there is none.
     *
     * @return the id of the registration
     * @throws RuntimeException as {@link #register} does, except that nothing is ever full
     */
    @ForContacts
    public UUID standInLine(RegisterCompany command) {
        return contest.settle(() -> {
            CompanySummary company = approved();
            requireOpen(command.slotId());
            return desk.requestOrWait(command, company, user.get().accountId())
                    .registration()
                    .id();
        });
    }

    /**
     * Takes another slot of the same meeting.
     *
     * @throws NotFound when one's own company has no such registration, or the meeting no such slot
     * @throws TooLateToChange when it is confirmed and too near
     * @throws SlotFull when there are not enough places, or others stand in line for them; the company keeps those it has
     * @throws Overlap when the company is elsewhere at that time
     */
    @ForContacts
    public void move(UUID registrationId, UUID toSlot) {
        contest.settle(() -> {
            Docket.Case found = own.find(registrationId);
            deadline.require(found, clock.instant());
            Docket.Offer to = docket.offer(toSlot);
            if (!to.meeting().id().equals(found.meeting().id())) {
                throw new NotFound(toSlot);
            }
            desk.requireNoLine(to, found.registration().party());
            desk.move(found, toSlot, user.get().accountId(), null);
        });
    }

    /**
     * Changes who comes.
     *
     * @throws NotFound when one's own company has no such registration
     * @throws SlotFull when there is no place for the additional people, or others stand in line for it
     * @throws NoParticipants when nobody comes
     * @throws TooManyParticipants when more come than the meeting has room for
     * @throws MeetingStarted when it is too late
     */
    @ForContacts
    public void bring(UUID registrationId, List<Participant> people) {
        contest.settle(
                () -> desk.bring(own.find(registrationId), people, user.get().accountId()));
    }

    /**
     * Gives the place back, or leaves the line.
     *
     * @throws NotFound when one's own company has no such registration
     * @throws RegistrationIsOver when it was declined or withdrawn before
     * @throws TooLateToChange when it is confirmed and too near
     * @throws MeetingStarted when it is too late
     */
    @ForContacts
    public void withdraw(UUID registrationId) {
        contest.settle(() -> {
            Docket.Case found = own.find(registrationId);
            deadline.require(found, clock.instant());
            desk.cancel(found, user.get().accountId(), null);
        });
    }

    /**
     * Takes the place that was offered to one in line.
     *
     * @throws NotFound when one's own company has no such registration
     * @throws NothingOffered when the offer has ended
     * @throws Overlap when the company is elsewhere at that time
     */
    @ForContacts
    public void accept(UUID registrationId) {
        contest.settle(() -> desk.accept(own.find(registrationId), user.get().accountId()));
    }

    private CompanySummary approved() {
        CompanySummary company = companies.companyOf(user.get().accountId());
        if (company.state() != CompanyState.APPROVED) {
            throw new CompanyNotApproved();
        }
        return company;
    }

    private void requireOpen(UUID slotId) {
        Docket.Offer offer = docket.offer(slotId);
        offer.requireOpen();
        DelegationSummary delegation = delegations.get(offer.meeting().delegationId());
        LocalDate today = TimeZones.dayInKorea(clock.instant());
        if (!delegation.isOpenOn(today)) {
            throw new RegistrationClosed(delegation.opensOn(), delegation.closesOn());
        }
    }
}
