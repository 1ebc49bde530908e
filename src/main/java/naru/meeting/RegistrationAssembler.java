package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueSummary;
import org.springframework.stereotype.Component;

/** Puts registrations together with all they refer to, in one query per kind of thing however many they are. */
@Component
class RegistrationAssembler {

    private final SlotRepository slots;
    private final MeetingRepository meetings;
    private final CompanyBook companies;
    private final DelegationBook delegations;
    private final TradeShows shows;
    private final People people;
    private final RegistrationEnclosures enclosures;
    private final ChangeDeadline deadline;

    RegistrationAssembler(
            SlotRepository slots,
            MeetingRepository meetings,
            CompanyBook companies,
            DelegationBook delegations,
            TradeShows shows,
            People people,
            RegistrationEnclosures enclosures,
            ChangeDeadline deadline) {
        this.slots = slots;
        this.meetings = meetings;
        this.companies = companies;
        this.delegations = delegations;
        this.shows = shows;
        this.people = people;
        this.enclosures = enclosures;
        this.deadline = deadline;
    }

    RegistrationDetails details(Registration registration) {
        return details(List.of(registration)).getFirst();
    }

    /** The details of the registrations, in the same order. */
    List<RegistrationDetails> details(List<Registration> registrations) {
        Map<UUID, Slot> slotById = slots.findAllById(ids(registrations, Registration::slotId)).stream()
                .collect(Collectors.toMap(Slot::id, Function.identity()));
        Map<UUID, Meeting> meetingById = meetings.findAllById(ids(registrations, Registration::meetingId)).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<UUID, CompanySummary> companyById = companies.byId(ids(registrations, Registration::companyId));
        Map<UUID, DelegationSummary> delegationById =
                delegations.byId(ids(meetingById.values(), Meeting::delegationId));
        Map<UUID, VenueSummary> venueById = shows.venuesById(ids(meetingById.values(), Meeting::venueId));
        Map<UUID, AccountSummary> personById = people.byId(registrations.stream()
                .flatMap(registration -> registration.events().stream())
                .map(RegistrationEvent::byAccount)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, Slot> leftById = slots
                .findAllById(registrations.stream()
                        .flatMap(registration -> registration.events().stream())
                        .map(RegistrationEvent::fromSlot)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Slot::id, Function.identity()));
        RegistrationEnclosures.Enclosed enclosed = enclosures.of(registrations);
        return registrations.stream()
                .map(registration -> {
                    Meeting meeting = known(meetingById, registration.meetingId());
                    Slot slot = known(slotById, registration.slotId());
                    return assemble(
                            registration,
                            slot,
                            meeting,
                            known(companyById, registration.companyId()),
                            members(known(delegationById, meeting.delegationId()), slot),
                            known(venueById, meeting.venueId()),
                            registration.events().stream()
                                    .map(event -> history(event, personById, leftById))
                                    .toList(),
                            enclosed);
                })
                .toList();
    }

    /** Who of the delegation attends a slot, in the order of the delegation. */
    private static List<MemberSummary> members(DelegationSummary delegation, Slot slot) {
        return delegation.members().stream()
                .filter(member -> slot.memberIds().contains(member.id()))
                .toList();
    }

    private static HistoryLine history(
            RegistrationEvent event, Map<UUID, AccountSummary> personById, Map<UUID, Slot> leftById) {
        UUID by = event.byAccount();
        AccountSummary person = by == null ? null : known(personById, by);
        UUID left = event.fromSlot();
        return new HistoryLine(
                event.kind(),
                event.at(),
                person == null ? null : person.name(),
                person != null && person.role() != Role.CONTACT,
                event.reason(),
                left == null
                        ? null
                        : new WallTime(
                                Objects.requireNonNull(event.fromStart()),
                                known(leftById, left).start().zone()));
    }

    private RegistrationDetails assemble(
            Registration registration,
            Slot slot,
            Meeting meeting,
            CompanySummary company,
            List<MemberSummary> members,
            VenueSummary venue,
            List<HistoryLine> history,
            RegistrationEnclosures.Enclosed enclosed) {
        return new RegistrationDetails(
                registration.id(),
                meeting.id(),
                slot.id(),
                meeting.delegationId(),
                company,
                meeting.form(),
                meeting.title(),
                place(venue.name(), meeting.room(), slot.place()),
                members,
                slot.start(),
                slot.length(),
                registration.asked().topic(),
                registration.participants(),
                meeting.participantLimit(),
                registration.asked().interpreter(),
                registration.state(),
                registration.party(),
                registration.isOffered(),
                registration.heldUntil(),
                registration.told().tellAt(),
                registration.asked().at(),
                history,
                enclosed.turn(registration),
                deadline.of(registration, slot),
                enclosed.answers(registration),
                enclosed.files(registration));
    }

    /** From the large to the small; a slot often has no other place than the room. */
    private static PlaceLine place(Name venue, Name room, Name exact) {
        return new PlaceLine(joined(venue.ko(), room.ko(), exact.ko()), joined(venue.en(), room.en(), exact.en()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).distinct().collect(Collectors.joining(" · "));
    }

    private static <T> List<UUID> ids(Collection<T> things, Function<T, UUID> id) {
        return things.stream().map(id).distinct().toList();
    }

    private static <T> T known(Map<UUID, T> byId, UUID id) {
        return Objects.requireNonNull(byId.get(id), () -> "the store lost " + id);
    }
}
