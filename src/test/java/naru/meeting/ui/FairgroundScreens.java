package naru.meeting.ui;

import java.util.List;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.OnBehalf;
import naru.meeting.Registering;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
import naru.testing.Act;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Where tests of meetings' screens begin: a delegation of a new city takes registrations, and nobody has come yet. */
abstract class FairgroundScreens extends Browserless {

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Registering registering;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    MeetingService service;

    @Autowired
    MeetingQueries queries;

    @Autowired
    TestClock clock;

    String city = "";
    SignedIn coordinator = Act.someone(Role.COORDINATOR, "");
    UUID delegation = new UUID(0, 0);

    @BeforeEach
    void a_delegation() {
        clock.set(TestClock.START);
        city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        delegation = elsewhere(coordinator, () -> trip.delegation(coordinator));
    }

    /** An open meeting with slots one after the other. */
    UUID meeting(MeetingForm form, int slots, int capacity) {
        return elsewhere(coordinator, () -> trip.meeting(coordinator, delegation, form, slots, capacity));
    }

    /** The slots of the first meeting, as the calendar shows them. */
    List<SlotSummary> slots() {
        return elsewhere(coordinator, () -> queries.calendar(delegation))
                .getFirst()
                .slots();
    }

    UUID register(SignedIn who, int slot) {
        return register(who, slots().get(slot));
    }

    UUID register(SignedIn who, SlotSummary slot) {
        return elsewhere(who, () -> registering.register(Trip.command(slot.id(), 1)));
    }

    /** Stands in line for a slot. */
    UUID waitFor(SignedIn who, int slot) {
        UUID chosen = slots().get(slot).id();
        return elsewhere(who, () -> registering.standInLine(Trip.command(chosen, 1)));
    }

    RegistrationDetails details(UUID registration) {
        return elsewhere(coordinator, () -> queries.registration(registration));
    }
}
