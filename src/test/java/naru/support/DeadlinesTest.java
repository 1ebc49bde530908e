package naru.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import naru.base.access.Role;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@NaruTest
@Import(BoothMeeting.class)
class DeadlinesTest {

    @Autowired
    Deadlines deadlines;

    @Autowired
    SupportRequests requests;

    @Autowired
    Inquiries inquiries;

    @Autowired
    RequestQueries queries;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    Cast cast;

    DeadlinesTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void a_city_without_requests_owes_nothing() {
        assertThat(counts()).isEqualTo(new DueCounts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void the_day_ends_at_midnight_in_korea_and_the_week_on_sunday() {
        receive(); // due on Friday 22 January
        clock.set(Instant.parse("2027-01-17T14:59:59Z"));
        assertThat(counts()).as("Sunday before").isEqualTo(new DueCounts(0, 0, 0, 0, 0, 0));
        clock.set(Instant.parse("2027-01-17T15:00:00Z"));
        assertThat(counts()).as("Monday").isEqualTo(new DueCounts(0, 0, 1, 0, 0, 0));
        clock.set(Instant.parse("2027-01-21T15:00:00Z"));
        assertThat(counts()).as("Friday").isEqualTo(new DueCounts(0, 1, 1, 0, 0, 0));
        clock.set(Instant.parse("2027-01-22T14:59:59Z"));
        assertThat(counts()).as("the last second").isEqualTo(new DueCounts(0, 1, 1, 0, 0, 0));
        clock.set(Instant.parse("2027-01-22T15:00:00Z"));
        assertThat(counts()).as("Saturday").isEqualTo(new DueCounts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void those_of_ones_own_unit_are_counted_apart_and_those_that_wait_for_the_company_not_at_all() {
        UUID unit = world.unit(cast.city());
        jdbc.update(
                "update account set unit_id = ? where id = ?",
                unit,
                cast.official().accountId());
        UUID ours = receive();
        Act.as(cast.official(), () -> requests.assign(new AssignRequest(ours, version(ours), unit, null)));
        receive();
        UUID asked = receive();
        Act.as(cast.official(), () -> inquiries.ask(new AskCompany(asked, version(asked), "모델명?")));
        clock.set(Instant.parse("2027-01-22T15:00:00Z"));
        assertThat(counts()).isEqualTo(new DueCounts(2, 0, 0, 1, 0, 0));
        assertThat(Act.as(world.staff(world.city(), Role.OFFICIAL), deadlines::counts)
                        .overdue())
                .isZero();
    }

    private DueCounts counts() {
        return Act.as(cast.official(), deadlines::counts);
    }

    private UUID receive() {
        return Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
    }

    private long version(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id)).version();
    }
}
