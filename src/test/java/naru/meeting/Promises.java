package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.WallTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the store must say of a city's meetings, whatever was done to them and in which order. */
final class Promises {

    private static final String AGREED = "('CONFIRMED', 'HELD', 'NO_SHOW')";
    private static final String OVER = "('DECLINED', 'CANCELLED')";

    private final JdbcTemplate jdbc;
    private final LineRule rule = new LineRule(2);

    Promises(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void areKept(String city, Instant now) {
        placesAreHeldOnce(city);
        registrationsHoldWhatTheyNeed(city);
        slotsHaveTheirPlaces(city);
        nobodyIsInTwoPlaces(city);
        companiesAreWhereTheyStandRegistered(city);
        nobodyWaitsForWhatIsFree(city, now);
    }

    private void placesAreHeldOnce(String city) {
        none("places with two holders", """
                select h.slot_id from held_place h join registration r on r.id = h.registration_id
                where r.city = ? group by h.slot_id, h.number having count(*) > 1""", city);
        none("held places that do not exist", """
                select h.slot_id from held_place h join registration r on r.id = h.registration_id
                left join place p on p.slot_id = h.slot_id and p.number = h.number
                where r.city = ? and p.slot_id is null""", city);
    }

    private void registrationsHoldWhatTheyNeed(String city) {
        none("places held elsewhere than in the registration's slot", """
                select r.id from registration r join held_place h on h.registration_id = r.id
                where r.city = ? and h.slot_id <> r.slot_id""", city);
        none("registrations that are over and hold places or stand", """
                select r.id from registration r where r.city = ? and r.state in %s and (r.live is not null or exists (
                    select 1 from held_place h where h.registration_id = r.id))""".formatted(OVER), city);
        none("registrations that are agreed on and hold other places than they need", """
                select r.id from registration r where r.city = ? and r.state in %s and r.party <> (
                    select count(*) from held_place h where h.registration_id = r.id)""".formatted(AGREED), city);
        none("registrations that hold some of the places they need", """
                select r.id from registration r join held_place h on h.registration_id = r.id
                where r.city = ? group by r.id, r.party having count(*) <> r.party""", city);
        none("companies that stand twice for one meeting", """
                select r.company_id from registration r where r.city = ? and r.state not in %s
                group by r.meeting_id, r.company_id having count(*) > 1""".formatted(OVER), city);
    }

    private void slotsHaveTheirPlaces(String city) {
        none("slots with other places than their capacity says", """
                select s.id from slot s join meeting m on m.id = s.meeting_id where m.city = ?
                and (select count(*) from place p where p.slot_id = s.id)
                    <> (case when s.removed then 0 else s.capacity end)""", city);
        none("slots whose places are not numbered from one", """
                select s.id from slot s join meeting m on m.id = s.meeting_id join place p on p.slot_id = s.id
                where m.city = ? and p.number > s.capacity""", city);
        none("registrations that stand in a slot that was taken back", """
                select r.id from registration r join slot s on s.id = r.slot_id
                where r.city = ? and s.removed and r.live""", city);
    }

    private void nobodyIsInTwoPlaces(String city) {
        none("subjects in two places at a time", """
                select a.subject_id from engagement a join engagement b
                on b.subject_id = a.subject_id and b.id > a.id
                    and a.taken_from < b.taken_until and b.taken_from < a.taken_until
                where a.city = ?""", city);
    }

    private void companiesAreWhereTheyStandRegistered(String city) {
        none("companies that are taken at another time than their slot's", """
                select r.id from registration r join slot s on s.id = r.slot_id join engagement e on e.cause_id = r.id
                where r.city = ? and (e.starts_at <> s.starts_at or e.minutes <> s.minutes)""", city);
        none("companies that are not taken though they hold places for themselves", """
                select r.id from registration r where r.city = ? and r.state <> 'WAITLISTED'
                and exists (select 1 from held_place h where h.registration_id = r.id)
                and not exists (select 1 from engagement e where e.cause_id = r.id)""", city);
        none("companies that are taken by what holds no places", """
                select r.id from registration r join engagement e on e.cause_id = r.id where r.city = ?
                and not exists (select 1 from held_place h where h.registration_id = r.id)""", city);
        none("members and places that are taken at another time than their slot's", """
                select s.id from slot s join meeting m on m.id = s.meeting_id join engagement e on e.cause_id = s.id
                where m.city = ? and (s.removed or e.starts_at <> s.starts_at or e.minutes <> s.minutes)""", city);
    }

    /** Nobody stands in line who should have been offered what is free under the rule. */
    private void nobodyWaitsForWhatIsFree(String city, Instant now) {
        for (UUID slot : toCome(city, now)) {
            assertThat(rule.next(line(slot), free(slot)))
                    .as("whose turn it is in the line for slot %s with %d free places", slot, free(slot))
                    .isEqualTo(LineRule.NOBODY);
        }
    }

    private List<UUID> toCome(String city, Instant now) {
        return jdbc
                .query(
                        """
                        select s.id, s.starts_at, s.zone from slot s join meeting m on m.id = s.meeting_id
                        where m.city = ? and exists (
                            select 1 from registration r where r.slot_id = s.id and r.state = 'WAITLISTED')""",
                        (row, number) -> Map.entry(
                                row.getObject("id", UUID.class),
                                new WallTime(
                                        row.getTimestamp("starts_at").toLocalDateTime(),
                                        ZoneId.of(row.getString("zone")))),
                        city)
                .stream()
                .filter(slot -> slot.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<LineRule.Waiting> line(UUID slot) {
        return jdbc.query(
                """
                select r.party, r.passed_over from registration r
                where r.slot_id = ? and r.state = 'WAITLISTED' and not exists (
                    select 1 from held_place h where h.registration_id = r.id)
                order by r.line_position, r.id""", (row, number) -> new LineRule.Waiting(row.getInt("party"), row.getInt("passed_over")), slot);
    }

    private int free(UUID slot) {
        return jdbc.queryForList("""
                select p.number from place p where p.slot_id = ? and not exists (
                    select 1 from held_place h where h.slot_id = p.slot_id and h.number = p.number)""", Integer.class, slot).size();
    }

    private void none(String what, String sql, String city) {
        assertThat(jdbc.queryForList(sql, UUID.class, city)).as(what).isEmpty();
    }
}
