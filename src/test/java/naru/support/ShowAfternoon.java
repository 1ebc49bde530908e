package naru.support;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import naru.delegation.Delegations;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.Registering;
import naru.testing.Act;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A city whose delegation has a meeting with each of eighteen exhibitors in one afternoon. */
@TestComponent
class ShowAfternoon {

    static final int COMPANIES = 18;

    private final World world;
    private final Trip trip;
    private final Delegations delegations;
    private final Registering registering;
    private final MeetingService meetings;
    private final MeetingQueries queries;
    private final Exhibits exhibits;
    private final Categories categories;
    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final TestClock clock;

    ShowAfternoon(
            World world,
            Trip trip,
            Delegations delegations,
            Registering registering,
            MeetingService meetings,
            MeetingQueries queries,
            Exhibits exhibits,
            Categories categories,
            JdbcTemplate jdbc,
            PasswordEncoder passwords,
            TestClock clock) {
        this.world = world;
        this.trip = trip;
        this.delegations = delegations;
        this.registering = registering;
        this.meetings = meetings;
        this.queries = queries;
        this.exhibits = exhibits;
        this.categories = categories;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** It is 7 January in Las Vegas, 20:00: the last meeting has begun. Everybody has the password of the booth. */
    Cast play() {
        clock.set(TestClock.START);
        String city = world.city();
        Act.as(world.staff(city, Role.ADMINISTRATOR), categories::seedDefaults);
        SignedIn coordinator = world.staff(city, Role.COORDINATOR);
        SignedIn official = world.staff(city, Role.OFFICIAL);
        UUID unit = world.unit(city);
        jdbc.update("update account set unit_id = ? where id = ?", unit, official.accountId());
        UUID delegation = trip.delegation(coordinator);
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, COMPANIES, 1);
        List<Exhibitor> exhibitors = IntStream.range(0, COMPANIES)
                .mapToObj(i -> exhibitor(coordinator, delegation, i))
                .toList();
        jdbc.update("update account set password_hash = ? where city = ?", passwords.encode(BoothPhone.PASSWORD), city);
        clock.set(Instant.parse("2027-01-08T04:00:00Z"));
        return new Cast(city, official, "부서 " + unit, exhibitors);
    }

    private Exhibitor exhibitor(SignedIn coordinator, UUID delegation, int place) {
        SignedIn contact = world.company(coordinator.city());
        UUID company = world.companyOf(contact);
        UUID show = Act.as(coordinator, () -> delegations.get(delegation).tradeShowId());
        Act.as(contact, () -> exhibits.enterMine(new EnterExhibit(show, "유레카 파크", "5" + (1000 + place), "레이더 센서")));
        UUID slot = Act.as(contact, () -> queries.calendar(delegation))
                .getFirst()
                .slots()
                .get(place)
                .id();
        UUID registration = Act.as(contact, () -> registering.register(Trip.command(slot, 1)));
        Act.as(coordinator, () -> meetings.confirm(registration));
        String name = jdbc.queryForObject("select name_ko from company where id = ?", String.class, company);
        return new Exhibitor(place, contact, company, Objects.requireNonNull(name), registration);
    }

    /** Who takes part. */
    record Cast(String city, SignedIn official, String unit, List<Exhibitor> exhibitors) {}

    /**
     * A company that is met.
     *
     * @param place how many were met before
     */
    record Exhibitor(int place, SignedIn contact, UUID company, String name, UUID registration) {

        /** What it asks for: twelve companies two things, six one, which makes thirty. */
        List<Said> says() {
            Said second = new Said("바이어 발굴", "%d번 부스: 미국 동부 바이어를 찾고 있습니다.".formatted(place + 1));
            if (place >= 12) {
                return List.of(second);
            }
            return place < 8
                    ? List.of(new Said("해외규격인증", "%d번 부스: 북미 인증 시험비가 부담됩니다.".formatted(place + 1)), second)
                    : List.of(new Said("물류비", "%d번 부스: 전시품 반송 물류비가 큽니다.".formatted(place + 1)), second);
        }
    }

    /** A need, as it is taken down. */
    record Said(String category, String sentence) {}
}
