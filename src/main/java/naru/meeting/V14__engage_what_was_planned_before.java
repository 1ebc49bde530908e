package naru.meeting;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import naru.base.Root;
import naru.base.WallTime;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Enters in the timetable what was planned before there was one. In Java, for instants are derived with the rules of
 * {@link naru.base.TimeZones}, which no store knows. Nothing is refused here: what overlaps already stays as it was agreed.
 */
@Component
class V14__engage_what_was_planned_before extends BaseJavaMigration {

    private static final String COLUMNS = """
            s.id as slot_id, s.starts_at, s.zone, s.minutes, s.place_ko, m.city, m.venue_id, m.room_ko, m.title_ko, m.title_en,
            m.buffer_before, m.buffer_after""";

    @Override
    public void migrate(Context context) {
        enterAll(context.getConnection());
    }

    /** Enters all slots and registrations that take nobody's time yet. */
    void enterAll(Connection connection) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.query(
                "select " + COLUMNS + ", sm.member_id from slot_member sm join slot s on s.id = sm.slot_id"
                        + " join meeting m on m.id = s.meeting_id where s.removed = false"
                        + " and not exists (select 1 from engagement e where e.cause_id = s.id)",
                row -> {
                    enter(
                            jdbc,
                            Row.of(row),
                            row.getObject("slot_id", UUID.class),
                            "MEMBER",
                            row.getObject("member_id", UUID.class));
                });
        jdbc.query(
                "select " + COLUMNS + " from slot s join meeting m on m.id = s.meeting_id where s.removed = false"
                        + " and not exists (select 1 from engagement e where e.cause_id = s.id and e.subject_kind = 'PLACE')",
                row -> {
                    Row slot = Row.of(row);
                    enter(jdbc, slot, row.getObject("slot_id", UUID.class), "PLACE", slot.place());
                });
        jdbc.query(
                "select " + COLUMNS + ", r.id as registration_id, r.company_id from registration r"
                        + " join slot s on s.id = r.slot_id join meeting m on m.id = s.meeting_id"
                        + " where r.live = true and r.state <> 'WAITLISTED'"
                        + " and exists (select 1 from held_place h where h.registration_id = r.id)"
                        + " and not exists (select 1 from engagement e where e.cause_id = r.id)",
                row -> {
                    enter(
                            jdbc,
                            Row.of(row),
                            row.getObject("registration_id", UUID.class),
                            "COMPANY",
                            row.getObject("company_id", UUID.class));
                });
    }

    private static void enter(JdbcTemplate jdbc, Row row, UUID cause, String kind, UUID subject) {
        jdbc.update(
                "insert into engagement (id, city, version, cause_id, subject_kind, subject_id, title_ko, title_en,"
                        + " starts_at, zone, minutes, taken_from, taken_until)"
                        + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Root.newId(),
                row.city,
                cause,
                kind,
                subject,
                row.titleKo,
                row.titleEn,
                row.start.local(),
                row.start.zone().getId(),
                row.minutes,
                row.at(Duration.ofMinutes(-row.before)),
                row.at(Duration.ofMinutes((long) row.minutes + row.after)));
    }

    /** A slot with what its meeting says of it. */
    private record Row(
            String city,
            String titleKo,
            String titleEn,
            WallTime start,
            int minutes,
            int before,
            int after,
            UUID venueId,
            String room,
            String placeName) {

        static Row of(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Row(
                    row.getString("city"),
                    row.getString("title_ko"),
                    row.getString("title_en"),
                    new WallTime(row.getObject("starts_at", LocalDateTime.class), ZoneId.of(row.getString("zone"))),
                    row.getInt("minutes"),
                    row.getInt("buffer_before"),
                    row.getInt("buffer_after"),
                    row.getObject("venue_id", UUID.class),
                    row.getString("room_ko"),
                    row.getString("place_ko"));
        }

        UUID place() {
            return Occupancy.place(city, venueId, room, placeName);
        }

        OffsetDateTime at(Duration fromStart) {
            return start.instant().plus(fromStart).atOffset(ZoneOffset.UTC);
        }
    }
}
