package naru.meeting;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.WallTime;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import org.jspecify.annotations.Nullable;

/** A fairground on which some hold places or wait for them already, and many do something at the same instant. */
abstract class Rush extends Fairground {

    /** How many do something at the same instant, and how often. */
    static final int RUNNERS = 50;

    static final int ROUNDS = 20;

    /** Has a company hold a place, as if it had asked for it; written straight into the store, to begin a round with. */
    UUID seat(SignedIn contact, UUID slot, int number) {
        UUID id = write(contact, slot, null);
        jdbc.update("insert into held_place (registration_id, slot_id, number) values (?, ?, ?)", id, slot, number);
        WallTime start = start(slot);
        jdbc.update(
                """
                insert into engagement (id, city, version, cause_id, subject_kind, subject_id, title_ko, title_en,
                    starts_at, zone, minutes, taken_from, taken_until)
                select ?, ?, 0, ?, 'COMPANY', ?, '시험 면담', 'Test meeting', starts_at, zone, minutes, ?, ?
                from slot where id = ?""",
                UUID.randomUUID(),
                city,
                id,
                world.companyOf(contact),
                Timestamp.from(start.instant()),
                Timestamp.from(start.instant().plus(Duration.ofMinutes(20))),
                slot);
        return id;
    }

    private UUID write(SignedIn contact, UUID slot, @Nullable Integer position) {
        UUID id = UUID.randomUUID();
        UUID company = world.companyOf(contact);
        jdbc.update(
                """
                insert into registration (id, city, version, meeting_id, slot_id, company_id, live, topic, interpreter,
                    state, requested_by, requested_at, held_until, line_position, link_secret,
                    calendar_sequence, party, passed_over, reminded_day, reminded_soon)
                select ?, ?, 0, meeting_id, id, ?, true, '수출 상담', false,
                    ?, ?, ?, ?, ?, ?, 0, 1, 0, false, false from slot where id = ?""",
                id,
                city,
                company,
                position == null ? "REQUESTED" : "WAITLISTED",
                contact.accountId(),
                Timestamp.from(clock.instant()),
                position == null ? Timestamp.from(clock.instant().plus(Duration.ofDays(7))) : null,
                position,
                position == null ? null : id.toString().replace("-", ""),
                slot);
        jdbc.update(
                "insert into registration_participant (registration_id, position, name, title)"
                        + " values (?, 0, '이수출', '대표')",
                id);
        jdbc.update(
                "insert into registration_event (registration_id, position, kind, happened_at, by_account)"
                        + " values (?, 0, 'REQUESTED', ?, ?)",
                id,
                Timestamp.from(clock.instant()),
                contact.accountId());
        return id;
    }

    /** Has a company stand in line, at a position; written straight into the store as well. */
    UUID waiting(SignedIn contact, UUID slot, int position) {
        return write(contact, slot, position);
    }

    Runnable by(SignedIn who, Runnable what) {
        return () -> Act.as(who, what);
    }

    /** Everybody at once. */
    static Race race(Stream<Runnable> some, Stream<Runnable> others, Stream<Runnable> further) {
        return Race.between(
                Stream.of(some, others, further).flatMap(each -> each).toList());
    }

    static Race race(Stream<Runnable> some, Stream<Runnable> others) {
        return race(some, others, Stream.of());
    }

    static Race race(Stream<Runnable> runners) {
        return race(runners, Stream.of());
    }

    int held(UUID slot) {
        return world.count("select count(*) from held_place where slot_id = ?", slot);
    }

    int capacity(UUID slot) {
        return world.count("select capacity from slot where id = ?", slot);
    }

    /** As if nobody had ever registered. */
    void forget() {
        for (String part : List.of("registration_participant", "registration_event", "held_place")) {
            jdbc.update(
                    "delete from " + part + " where registration_id in (select id from registration where city = ?)",
                    city);
        }
        jdbc.update("delete from engagement where subject_kind = 'COMPANY' and city = ?", city);
        jdbc.update("delete from registration where city = ?", city);
    }
}
