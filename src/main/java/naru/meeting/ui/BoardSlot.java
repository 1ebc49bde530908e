package naru.meeting.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.TimeWords;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;
import naru.meeting.SlotSummary;

/**
 * A slot on the board with those who stand registered for it.
 *
 * @param registrations those with places, then those in line, the first first
 */
record BoardSlot(
        UUID meetingId,
        MeetingForm form,
        Name title,
        Name venue,
        Name room,
        int participantLimit,
        int personsPerPlace,
        SlotSummary slot,
        List<RegistrationDetails> registrations) {

    /** All slots of meetings in the order of time, each with its registrations. */
    static List<BoardSlot> all(List<MeetingSummary> meetings, List<RegistrationDetails> standing) {
        Map<UUID, List<RegistrationDetails>> bySlot =
                standing.stream().collect(Collectors.groupingBy(RegistrationDetails::slotId));
        return meetings.stream()
                .flatMap(meeting -> meeting.slots().stream()
                        .map(slot -> new BoardSlot(
                                meeting.id(),
                                meeting.form(),
                                meeting.title(),
                                meeting.venue().name(),
                                meeting.room(),
                                meeting.participantLimit(),
                                meeting.personsPerPlace(),
                                slot,
                                bySlot.getOrDefault(slot.id(), List.of()))))
                .sorted(Comparator.comparing((BoardSlot one) -> one.slot.start().instant())
                        .thenComparing(one -> one.slot.place().ko())
                        .thenComparing(BoardSlot::id))
                .toList();
    }

    UUID id() {
        return slot.id();
    }

    LocalDate day() {
        return slot.start().date();
    }

    /** Those in line who have been offered nothing, the first first. */
    List<RegistrationDetails> waiting() {
        return registrations.stream().filter(BoardSlot::isWaiting).toList();
    }

    /** Those whose places can be changed for others. */
    List<RegistrationDetails> movable() {
        return registrations.stream().filter(BoardSlot::isMovable).toList();
    }

    /** Room and exact place, which are often the same. */
    String place(Locale language) {
        return Stream.of(room.in(language), slot.place().in(language))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** When and where in one line, to choose from many. */
    String line(Locale language) {
        return String.join(
                " · ",
                TimeWords.day(day(), language) + " " + TimeWords.span(slot.start(), slot.length()),
                title.in(language),
                slot.place().in(language));
    }

    /** Everything that decides where on the board it stands; as long as that is the same, the rest changes in place. */
    Shape shape() {
        return new Shape(id(), meetingId, title, venue, room, slot.place(), slot.start(), slot.length());
    }

    static boolean isMovable(RegistrationDetails registration) {
        return registration.state() == RegistrationState.REQUESTED
                || registration.state() == RegistrationState.CONFIRMED;
    }

    static boolean isWaiting(RegistrationDetails registration) {
        return registration.state() == RegistrationState.WAITLISTED && !registration.offered();
    }

    /** Where on the board a slot stands. */
    record Shape(
            UUID id,
            UUID meetingId,
            Name title,
            Name venue,
            Name room,
            Name place,
            naru.base.WallTime start,
            java.time.Duration length) {}
}
