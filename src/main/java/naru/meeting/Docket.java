package naru.meeting;

import java.util.UUID;
import naru.base.NotFound;
import org.springframework.stereotype.Component;

/** Finds a registration together with what its rules ask about. */
@Component
class Docket {

    private final RegistrationRepository registrations;
    private final SlotRepository slots;
    private final MeetingRepository meetings;

    Docket(RegistrationRepository registrations, SlotRepository slots, MeetingRepository meetings) {
        this.registrations = registrations;
        this.slots = slots;
        this.meetings = meetings;
    }

    /**
     * One registration.
     *
     * @throws NotFound when the city in scope has no such registration
     */
    Case find(UUID registrationId) {
        return open(registrations.findById(registrationId).orElseThrow(() -> new NotFound(registrationId)));
    }

    /** A registration with its slot and its meeting. */
    Case open(Registration registration) {
        return new Case(registration, slot(registration.slotId()), meeting(registration.meetingId()));
    }

    /**
     * A slot with its meeting.
     *
     * @throws NotFound when the city in scope has no such slot
     */
    Offer offer(UUID slotId) {
        Slot slot = slot(slotId);
        return new Offer(slot, meeting(slot.meetingId()));
    }

    private Slot slot(UUID id) {
        return slots.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private Meeting meeting(UUID id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** A registration, its slot and its meeting. */
    record Case(Registration registration, Slot slot, Meeting meeting) {}

    /** A slot and its meeting. */
    record Offer(Slot slot, Meeting meeting) {

        /**
         * Refuses what companies do not see, or see no more.
         *
         * @throws MeetingNotOpen when it is being planned, or was taken back
         */
        void requireOpen() {
            if (!meeting.isOpen() || slot.isRemoved()) {
                throw new MeetingNotOpen();
            }
        }
    }
}
