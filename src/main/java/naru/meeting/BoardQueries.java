package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import naru.timetable.Booking;
import naru.timetable.Timetable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board of a delegation's meetings reads besides the calendar. */
@Service
@Transactional(readOnly = true)
public class BoardQueries {

    private final RegistrationRepository registrations;
    private final MeetingRepository meetings;
    private final SlotRepository slots;
    private final RegistrationAssembler assembler;
    private final Docket docket;
    private final Occupancy occupancy;
    private final Timetable timetable;
    private final CompanyBook companies;
    private final Clock clock;

    BoardQueries(
            RegistrationRepository registrations,
            MeetingRepository meetings,
            SlotRepository slots,
            RegistrationAssembler assembler,
            Docket docket,
            Occupancy occupancy,
            Timetable timetable,
            CompanyBook companies,
            Clock clock) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.slots = slots;
        this.assembler = assembler;
        this.docket = docket;
        this.occupancy = occupancy;
        this.timetable = timetable;
        this.companies = companies;
        this.clock = clock;
    }

    /** Who stands registered with a delegation: those with places, then those in line in the order of the line. */
    @ForOfficials
    public List<RegistrationDetails> standing(UUID delegationId) {
        return assembler.details(registrations.onBoard(delegationId));
    }

    /**
     * Which slots of its delegation a registration could not be moved to now, each with the rule that stands in the way.
     *
     * @throws NotFound when one's own city has no such registration
     * @throws RuleViolation when it could not be moved anywhere
     */
    @ForCoordinators
    public Map<UUID, RuleViolation> hindrances(UUID registrationId) {
        Docket.Case found = docket.find(registrationId);
        Instant now = clock.instant();
        found.registration().requireMovable(found.slot(), now);
        Name company = Objects.requireNonNull(companies
                        .byId(List.of(found.registration().companyId()))
                        .get(found.registration().companyId()))
                .name();
        UUID delegation = found.meeting().delegationId();
        Map<UUID, Meeting> byId = meetings.findByDelegationIdAndRemovedFalse(delegation).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<UUID, Long> held = slots.held(List.of(delegation)).stream()
                .collect(Collectors.toMap(SlotRepository.Count::getSlotId, SlotRepository.Count::getNumber));
        Set<UUID> elsewhere = registrations.meetingsOf(found.registration().companyId(), registrationId);
        Map<UUID, RuleViolation> hindrances = new HashMap<>();
        Map<UUID, Booking> possible = new HashMap<>();
        for (Slot slot : slots.ofDelegations(List.of(delegation))) {
            if (slot.id().equals(found.slot().id())) {
                continue;
            }
            Meeting meeting = Objects.requireNonNull(byId.get(slot.meetingId()));
            try {
                requireRoom(found.registration(), slot, meeting, held.getOrDefault(slot.id(), 0L), elsewhere, now);
                possible.put(slot.id(), occupancy.of(found.registration(), slot, meeting, company));
            } catch (RuleViolation hindrance) {
                hindrances.put(slot.id(), hindrance);
            }
        }
        var overlaps = timetable.refusals(new ArrayList<>(possible.values()));
        possible.forEach((slot, booking) -> {
            RuleViolation overlap = overlaps.get(booking);
            if (overlap != null) {
                hindrances.put(slot, overlap);
            }
        });
        return hindrances;
    }

    /**
     * What would stand in the way of two companies exchanging their slots now.
     *
     * @throws NotFound when one's own city has no such registrations
     * @throws RuleViolation when one of them could not be moved anywhere
     */
    @ForCoordinators
    public List<RuleViolation> swapHindrances(UUID oneId, UUID otherId) {
        Docket.Case one = docket.find(oneId);
        Docket.Case other = docket.find(otherId);
        Instant now = clock.instant();
        one.registration().requireMovable(one.slot(), now);
        other.registration().requireMovable(other.slot(), now);
        List<RuleViolation> hindrances = new ArrayList<>();
        if (standsFor(one, other.meeting()) || standsFor(other, one.meeting())) {
            hindrances.add(new AlreadyRegistered());
        }
        // Each leaves what the other takes, so that only what else they have can be in the way.
        hindrances.addAll(timetable
                .refusals(List.of(inThePlaceOf(one, other), inThePlaceOf(other, one)))
                .values());
        return List.copyOf(hindrances);
    }

    /** Whether a company stands registered for a meeting by another registration than this one. */
    private boolean standsFor(Docket.Case mover, Meeting meeting) {
        return registrations
                .meetingsOf(
                        mover.registration().companyId(), mover.registration().id())
                .contains(meeting.id());
    }

    private Booking inThePlaceOf(Docket.Case mover, Docket.Case other) {
        return occupancy.of(mover.registration(), other.slot(), other.meeting(), name(mover.registration()));
    }

    private Name name(Registration registration) {
        UUID id = registration.companyId();
        return Objects.requireNonNull(companies.byId(List.of(id)).get(id)).name();
    }

    private static void requireRoom(
            Registration registration, Slot slot, Meeting meeting, long held, Set<UUID> elsewhere, Instant now) {
        new Docket.Offer(slot, meeting).requireOpen();
        slot.requireBeforeStart(now);
        if (elsewhere.contains(meeting.id())) {
            throw new AlreadyRegistered();
        }
        if (slot.capacity() - held < meeting.placesFor(registration.participants())) {
            throw new SlotFull(Optional.empty());
        }
    }
}
