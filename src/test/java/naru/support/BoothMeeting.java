package naru.support;

import java.util.List;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.Participant;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import naru.testing.Act;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.springframework.boot.test.context.TestComponent;

/** A city whose delegation has met a company at its booth, and the people of both. */
@TestComponent
class BoothMeeting {

    private final World world;
    private final Trip trip;
    private final Registering registering;
    private final MeetingService meetings;
    private final MeetingQueries queries;
    private final Categories categories;
    private final TestClock clock;

    BoothMeeting(
            World world,
            Trip trip,
            Registering registering,
            MeetingService meetings,
            MeetingQueries queries,
            Categories categories,
            TestClock clock) {
        this.world = world;
        this.trip = trip;
        this.registering = registering;
        this.meetings = meetings;
        this.queries = queries;
        this.categories = categories;
        this.clock = clock;
    }

    /** It is 7 January in Las Vegas, 14:10: the meeting has begun. */
    Cast play() {
        clock.set(TestClock.START);
        String city = world.city();
        SignedIn administrator = world.staff(city, Role.ADMINISTRATOR);
        Act.as(administrator, categories::seedDefaults);
        SignedIn coordinator = world.staff(city, Role.COORDINATOR);
        SignedIn contact = world.company(city);
        UUID delegation = trip.delegation(coordinator);
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 1, 1);
        UUID slot = Act.as(contact, () -> queries.calendar(delegation))
                .getFirst()
                .slots()
                .getFirst()
                .id();
        UUID registration = Act.as(
                contact,
                () -> registering.register(
                        new RegisterCompany(slot, "topic", List.of(new Participant("이수출", "대표")), false)));
        Act.as(coordinator, () -> meetings.confirm(registration));
        clock.set(java.time.Instant.parse("2027-01-07T22:10:00Z"));
        return new Cast(
                city,
                administrator,
                coordinator,
                world.staff(city, Role.OFFICIAL),
                contact,
                world.companyOf(contact),
                registration,
                Act.as(administrator, categories::all).getFirst().id());
    }

    /** Who takes part, and what they know. */
    record Cast(
            String city,
            SignedIn administrator,
            SignedIn coordinator,
            SignedIn official,
            SignedIn contact,
            UUID company,
            UUID registration,
            UUID category) {

        NewNeed need(String sentence) {
            return new NewNeed(UUID.randomUUID(), category, sentence);
        }
    }
}
