package naru.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.base.access.ForOfficials;
import naru.base.access.ForSignedIn;
import naru.base.access.Role;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is read of meetings and registrations. */
@Service
@Transactional(readOnly = true)
public class MeetingQueries {

    private static final Set<RegistrationState> AGREED =
            Set.of(RegistrationState.CONFIRMED, RegistrationState.HELD, RegistrationState.NO_SHOW);

    private final MeetingRepository meetings;
    private final RegistrationRepository registrations;
    private final RegistrationAssembler assembler;
    private final Availability availability;
    private final CompanyBook companies;
    private final DelegationBook delegations;
    private final TradeShows shows;
    private final CurrentUser user;

    MeetingQueries(
            MeetingRepository meetings,
            RegistrationRepository registrations,
            RegistrationAssembler assembler,
            Availability availability,
            CompanyBook companies,
            DelegationBook delegations,
            TradeShows shows,
            CurrentUser user) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.assembler = assembler;
        this.availability = availability;
        this.companies = companies;
        this.delegations = delegations;
        this.shows = shows;
        this.user = user;
    }

    /**
     * The meetings of a delegation with what is free, in the order of their first slot; companies see the open ones.
     *
     * @throws NotFound when one's own city has no such delegation
     */
    @ForSignedIn
    public List<MeetingSummary> calendar(UUID delegationId) {
        DelegationSummary delegation = delegations.get(delegationId);
        List<Meeting> all = meetings.findByDelegationIdAndRemovedFalse(delegationId);
        Map<UUID, List<SlotSummary>> slots = availability.byMeeting(List.of(delegationId));
        Map<UUID, VenueSummary> venues =
                shows.venuesById(all.stream().map(Meeting::venueId).distinct().toList());
        boolean mayPlan = user.get().role() != Role.CONTACT;
        return all.stream()
                .filter(meeting -> mayPlan || meeting.isOpen())
                .map(meeting -> summary(
                        meeting,
                        delegation,
                        Objects.requireNonNull(venues.get(meeting.venueId())),
                        slots.getOrDefault(meeting.id(), List.of())))
                .filter(meeting -> mayPlan || !meeting.slots().isEmpty())
                .sorted(Comparator.comparing(MeetingQueries::first).thenComparing(MeetingSummary::id))
                .toList();
    }

    /**
     * One meeting with what is free.
     *
     * @throws NotFound when one's own city has no such meeting, or it was deleted
     */
    @ForOfficials
    public MeetingSummary meeting(UUID meetingId) {
        UUID delegation =
                meetings.findById(meetingId).map(Meeting::delegationId).orElseThrow(() -> new NotFound(meetingId));
        return calendar(delegation).stream()
                .filter(meeting -> meeting.id().equals(meetingId))
                .findAny()
                .orElseThrow(() -> new NotFound(meetingId));
    }

    /** Who stands registered for a meeting or waits in its lines, those who asked first first. */
    @ForOfficials
    public List<RegistrationDetails> standing(UUID meetingId) {
        return assembler.details(registrations.standingOf(meetingId));
    }

    /** The registrations of one's own company, the earliest meeting first; none while one waits to be confirmed. */
    @ForContacts
    public List<RegistrationDetails> mine() {
        try {
            UUID company = companies.companyOf(user.get().accountId()).id();
            return assembler.details(registrations.findByCompanyId(company)).stream()
                    .sorted(Comparator.comparing(mine -> mine.start().instant()))
                    .toList();
        } catch (NotYetContact waiting) {
            return List.of();
        }
    }

    /** The registrations of a company of one's own city, the latest meeting first. */
    @ForOfficials
    public List<RegistrationDetails> ofCompany(UUID companyId) {
        return assembler.details(registrations.findByCompanyId(companyId)).stream()
                .sorted(Comparator.comparing(
                                (RegistrationDetails met) -> met.start().instant())
                        .reversed())
                .toList();
    }

    /**
     * One registration, for those who record its outcome.
     *
     * @throws NotFound when one's own city has no such registration
     */
    @ForOfficials
    public RegistrationDetails registration(UUID id) {
        return registrations.findById(id).map(assembler::details).orElseThrow(() -> new NotFound(id));
    }

    /** The days, on the wall calendar there, on which a delegation meets companies. */
    @ForOfficials
    public SortedSet<LocalDate> days(UUID delegationId) {
        return registrations.starts(delegationId, AGREED).stream()
                .map(LocalDateTime::toLocalDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom a delegation meets on a day, on the wall calendar there, in the order of time. */
    @ForOfficials
    public List<RegistrationDetails> ofDay(UUID delegationId, LocalDate day) {
        return assembler.details(registrations.between(
                delegationId, AGREED, day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
    }

    private static Instant first(MeetingSummary meeting) {
        return meeting.slots().isEmpty()
                ? Instant.MAX
                : meeting.slots().getFirst().start().instant();
    }

    private static MeetingSummary summary(
            Meeting meeting, DelegationSummary delegation, VenueSummary venue, List<SlotSummary> slots) {
        return new MeetingSummary(
                meeting.id(),
                delegation.id(),
                meeting.form(),
                meeting.state(),
                meeting.title(),
                venue,
                meeting.room(),
                meeting.personsPerPlace(),
                meeting.placesPerCompany(),
                delegation.members().stream()
                        .filter(member ->
                                slots.stream().anyMatch(slot -> slot.members().contains(member)))
                        .toList(),
                meeting.bufferBefore(),
                meeting.bufferAfter(),
                meeting.hours(),
                slots);
    }
}
