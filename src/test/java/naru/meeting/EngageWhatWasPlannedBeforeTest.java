package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was planned before there was a timetable takes its people's time as if it were planned now. */
@NaruTest
class EngageWhatWasPlannedBeforeTest {

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    MeetingQueries queries;

    @Autowired
    Registering registering;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource store;

    @Test
    void the_migration_enters_what_the_services_would_have() throws SQLException {
        clock.set(TestClock.START);
        String city = world.city();
        SignedIn coordinator = world.staff(city, Role.COORDINATOR);
        UUID delegation = trip.delegation(coordinator);
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        UUID slot = Act.as(coordinator, () -> queries.calendar(delegation))
                .getFirst()
                .slots()
                .getFirst()
                .id();
        Act.as(world.company(city), () -> registering.register(Trip.command(slot, 1)));
        List<Map<String, @Nullable Object>> entered = engagements(city);
        assertThat(entered).hasSize(5);

        jdbc.update("delete from engagement where city = ?", city);
        for (int again = 0; again < 2; again++) {
            try (Connection connection = store.getConnection()) {
                new V14__engage_what_was_planned_before().enterAll(connection);
            }
        }

        assertThat(engagements(city)).isEqualTo(entered);
    }

    private List<Map<String, @Nullable Object>> engagements(String city) {
        return jdbc.queryForList(
                "select cause_id, subject_kind, subject_id, title_ko, title_en, starts_at, zone, minutes, taken_from,"
                        + " taken_until from engagement where city = ? order by cause_id, subject_id",
                city);
    }
}
