package naru.meeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import naru.timetable.Booking;
import naru.timetable.Span;
import naru.timetable.Subject;
import naru.timetable.Timetable;
import org.springframework.stereotype.Component;

/**
 * Whose time meetings take: a slot that of its members and its place, a registration that of its company. A company's time
 * is taken as long as it holds places for itself; an offer takes none before it is accepted.
 */
@Component
class Occupancy {

    private final Timetable timetable;
    private final DelegationBook delegations;
    private final CompanyBook companies;

    Occupancy(Timetable timetable, DelegationBook delegations, CompanyBook companies) {
        this.timetable = timetable;
        this.delegations = delegations;
        this.companies = companies;
    }

    /** What a slot takes: its members' time and its place's. */
    Booking of(Slot slot, Meeting meeting, DelegationSummary delegation) {
        List<Subject> subjects = new ArrayList<>();
        delegation.members().stream()
                .filter(member -> slot.memberIds().contains(member.id()))
                .map(member -> new Subject(Subject.Kind.MEMBER, member.id(), member.name()))
                .forEach(subjects::add);
        subjects.add(new Subject(
                Subject.Kind.PLACE,
                place(
                        delegation.city(),
                        meeting.venueId(),
                        meeting.room().ko(),
                        slot.place().ko()),
                slot.place()));
        return new Booking(slot.id(), meeting.title(), span(slot, meeting), subjects);
    }

    /** What a registration takes: its company's time. */
    Booking of(Registration registration, Slot slot, Meeting meeting, Name company) {
        return new Booking(
                registration.id(),
                meeting.title(),
                span(slot, meeting),
                List.of(new Subject(Subject.Kind.COMPANY, registration.companyId(), company)));
    }

    /** What registrations of a meeting take, where they hold places for themselves in one of these slots. */
    List<Booking> of(List<Registration> registrations, List<Slot> slots, Meeting meeting) {
        Map<UUID, Slot> byId = slots.stream().collect(Collectors.toMap(Slot::id, Function.identity()));
        Map<UUID, CompanySummary> names = companies.byId(
                registrations.stream().map(Registration::companyId).distinct().toList());
        return registrations.stream()
                .filter(registration -> registration.holdsPlaces() && !registration.isOffered())
                .map(registration -> of(
                        registration,
                        Objects.requireNonNull(byId.get(registration.slotId())),
                        meeting,
                        Objects.requireNonNull(names.get(registration.companyId()))
                                .name()))
                .toList();
    }

    /** Takes a company's time for the first time. */
    void engage(Registration registration, Slot slot, Meeting meeting, Name company) {
        timetable.engage(List.of(of(registration, slot, meeting, company)));
    }

    /** Takes a company's time in place of what the registration took before. */
    void move(Registration registration, Slot slot, Meeting meeting) {
        timetable.move(List.of(of(registration, slot, meeting, name(registration.companyId()))));
    }

    /** Takes two companies' time each where the other's was; both at once, or the first would meet the second. */
    void exchange(Docket.Case one, Docket.Case other) {
        timetable.move(List.of(
                of(
                        one.registration(),
                        other.slot(),
                        other.meeting(),
                        name(one.registration().companyId())),
                of(
                        other.registration(),
                        one.slot(),
                        one.meeting(),
                        name(other.registration().companyId()))));
    }

    /** Gives a company its time back. */
    void release(Registration registration) {
        timetable.release(List.of(registration.id()));
    }

    /** Gives the members and the place their time back. */
    void release(Slot slot) {
        timetable.release(List.of(slot.id()));
    }

    /** The trip a meeting belongs to. */
    DelegationSummary delegation(Meeting meeting) {
        return delegations.get(meeting.delegationId());
    }

    private Name name(UUID companyId) {
        CompanySummary company = companies.byId(List.of(companyId)).get(companyId);
        return Objects.requireNonNull(company, "the store lost a company").name();
    }

    static Span span(Slot slot, Meeting meeting) {
        return new Span(slot.start(), slot.length(), meeting.bufferBefore(), meeting.bufferAfter());
    }

    /** Places are known by what people call them: the same name in the same room is the same place. */
    static UUID place(String city, UUID venueId, String room, String place) {
        String words = String.join("\n", city, venueId.toString(), room.strip(), place.strip());
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
