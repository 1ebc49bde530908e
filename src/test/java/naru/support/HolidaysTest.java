package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NaruTest
@Import(BoothMeeting.class)
class HolidaysTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-13");

    @Autowired
    Holidays holidays;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    Cast cast;

    HolidaysTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void a_year_ships_with_its_public_holidays() {
        HolidayYear year = Act.as(cast.administrator(), () -> holidays.ofYear(2027));
        assertThat(year.onRecord()).isTrue();
        assertThat(year.years()).contains(2019, 2028);
        assertThat(year.days()).extracting(HolidayLine::kind).containsOnly(HolidayLine.Kind.PUBLIC);
        assertThat(year.days()).extracting(HolidayLine::day).isSorted().contains(LocalDate.parse("2027-02-09"));
        HolidayYear later = Act.as(cast.administrator(), () -> holidays.ofYear(2029));
        assertThat(later.onRecord()).isFalse();
        assertThat(later.years()).contains(2029);
        assertThat(Act.as(cast.administrator(), () -> holidays.thisYear()).year())
                .isEqualTo(2027);
    }

    @Test
    void what_is_open_gets_as_many_working_days_as_before() {
        UUID id = receive();
        assertThat(dueOn(id)).isEqualTo("2027-01-22");
        assertThat(add(DAY)).isEqualTo(1);
        assertThat(dueOn(id)).isEqualTo("2027-01-25");
        assertThat(details(id).history().getLast().move()).isEqualTo(Move.MOVE_DUE_DATE);
        assertThat(details(id).history().getLast().note()).contains("2027-01-22 → 2027-01-25");
        assertThat(Act.as(cast.administrator(), () -> holidays.remove(DAY))).isEqualTo(1);
        assertThat(dueOn(id)).isEqualTo("2027-01-22");
        assertThat(day(DAY)).isNull();
    }

    @Test
    void the_last_day_turned_holiday_is_not_the_last_day() {
        UUID id = receive();
        add(LocalDate.parse("2027-01-22"));
        assertThat(dueOn(id)).isEqualTo("2027-01-25");
    }

    @Test
    void days_that_do_not_count_for_a_request_leave_it_alone() {
        UUID id = receive();
        for (String day : List.of("2027-01-08", "2027-01-07", "2027-01-16", "2027-01-25")) {
            assertThat(add(LocalDate.parse(day))).as(day).isZero();
        }
        assertThat(dueOn(id)).isEqualTo("2027-01-22");
    }

    @Test
    void what_was_answered_keeps_its_date() {
        UUID id = receive();
        Act.as(cast.official(), () -> {
            requests.decide(new DecideRequest(id, queries.details(id).version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(id, queries.details(id).version(), "지원합니다."));
        });
        assertThat(add(DAY)).isZero();
    }

    @Test
    void a_request_received_later_counts_with_the_citys_own_day() {
        add(DAY);
        assertThat(dueOn(receive())).isEqualTo("2027-01-25");
    }

    @Test
    void a_public_holiday_can_be_worked_on_and_put_back() {
        LocalDate seollal = LocalDate.parse("2027-02-09");
        clock.set(Instant.parse("2027-01-27T01:00:00Z"));
        UUID id = receive();
        assertThat(dueOn(id)).isEqualTo("2027-02-12");
        assertThat(Act.as(cast.administrator(), () -> holidays.remove(seollal))).isEqualTo(1);
        assertThat(dueOn(id)).isEqualTo("2027-02-11");
        assertThat(Objects.requireNonNull(day(seollal)).kind()).isEqualTo(HolidayLine.Kind.WORKED);
        assertThatThrownBy(() -> Act.as(cast.administrator(), () -> holidays.remove(seollal)))
                .isInstanceOf(NotFound.class);
        assertThat(Act.as(cast.administrator(), () -> holidays.restore(seollal)))
                .isEqualTo(1);
        assertThat(dueOn(id)).isEqualTo("2027-02-12");
        assertThatThrownBy(() -> Act.as(cast.administrator(), () -> holidays.restore(seollal)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_day_is_in_the_table_once() {
        add(DAY);
        assertThatThrownBy(() -> add(DAY)).isInstanceOf(AlreadyHoliday.class);
        assertThatThrownBy(() -> add(LocalDate.parse("2027-01-01"))).isInstanceOf(AlreadyHoliday.class);
        assertThatThrownBy(() -> Act.as(cast.administrator(), () -> holidays.remove(DAY.plusDays(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void another_city_works_on() {
        UUID id = receive();
        SignedIn neighbour = world.staff(world.city(), Role.ADMINISTRATOR);
        assertThat(Act.as(neighbour, () -> holidays.add(new AddHoliday(DAY, new Name("시민의 날", "")))))
                .isZero();
        assertThat(dueOn(id)).isEqualTo("2027-01-22");
        assertThat(day(DAY)).isNull();
        assertThat(add(DAY)).isEqualTo(1);
    }

    private int add(LocalDate day) {
        return Act.as(cast.administrator(), () -> holidays.add(new AddHoliday(day, new Name("임시공휴일", ""))));
    }

    private @org.jspecify.annotations.Nullable HolidayLine day(LocalDate day) {
        return Act.as(cast.administrator(), () -> holidays.ofYear(2027)).days().stream()
                .filter(line -> line.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    private UUID receive() {
        return Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
    }

    private LocalDate dueOn(UUID id) {
        return details(id).dueOn();
    }

    private RequestDetails details(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id));
    }
}
