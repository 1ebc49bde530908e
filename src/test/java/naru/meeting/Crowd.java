package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Trip;

/**
 * Two meetings in a new city, and more companies than they have places for. One meeting has three slots; the other has one,
 * at the time of the first two. A company's registration is the one it made last.
 */
final class Crowd {

    static final int COMPANIES = 6;
    static final int SLOTS = 4;

    private final CrowdTest stage;
    private final List<SignedIn> contacts;
    private final List<UUID> slots = new ArrayList<>();
    private final Map<Integer, UUID> registrations = new HashMap<>();
    private final Map<UUID, String> over = new HashMap<>();

    Crowd(CrowdTest stage) {
        this.stage = stage;
        stage.a_delegation();
        contacts = stage.companies(COMPANIES);
        slots.addAll(stage.slots(stage.meeting(3, 2)));
        slots.addAll(stage.slots(stage.meeting(
                MeetingForm.ROUND_TABLE, Fairground.slot(Fairground.AFTERNOON.plusMinutes(10), "원탁", 3))));
    }

    void ask(int company, int slot, int people) {
        registrations.put(
                company,
                Act.as(
                        contacts.get(company),
                        () -> stage.registering.standInLine(Trip.command(slots.get(slot), people))));
    }

    void askOnBehalf(int company, int slot, int people) {
        UUID id = stage.world.companyOf(contacts.get(company));
        registrations.put(
                company,
                Act.as(stage.coordinator, () -> stage.onBehalf.standInLine(id, Trip.command(slots.get(slot), people))));
    }

    void accept(int company) {
        Act.as(contacts.get(company), () -> stage.registering.accept(of(company)));
    }

    void withdraw(int company) {
        Act.as(contacts.get(company), () -> stage.registering.withdraw(of(company)));
    }

    void moveItself(int company, int slot) {
        Act.as(contacts.get(company), () -> stage.registering.move(of(company), slots.get(slot)));
    }

    void bring(int company, int people) {
        Act.as(contacts.get(company), () -> stage.registering.bring(of(company), Trip.people(people)));
    }

    void confirm(int company) {
        Act.as(stage.coordinator, () -> stage.service.confirm(of(company)));
    }

    void decline(int company) {
        Act.as(stage.coordinator, () -> stage.service.decline(of(company), "다른 기업과 만납니다"));
    }

    void putInLine(int company) {
        Act.as(stage.coordinator, () -> stage.service.standInLine(of(company)));
    }

    void cancel(int company) {
        Act.as(stage.coordinator, () -> stage.service.cancel(of(company), "행사가 취소되었습니다"));
    }

    void move(int company, int slot) {
        Act.as(stage.coordinator, () -> stage.rescheduling.move(of(company), slots.get(slot), null));
    }

    void swap(int one, int other) {
        Act.as(stage.coordinator, () -> stage.rescheduling.swap(of(one), of(other), null));
    }

    void resize(int slot, int capacity) {
        Act.as(stage.coordinator, () -> stage.slotUpkeep.resize(slots.get(slot), capacity));
    }

    void remove(int slot) {
        Act.as(stage.coordinator, () -> stage.slotUpkeep.remove(slots.get(slot)));
    }

    void reorder(int slot, long seed) {
        List<UUID> line = new ArrayList<>(stage.jdbc.query(
                "select id from registration r where slot_id = ? and state = 'WAITLISTED' and not exists ("
                        + "select 1 from held_place h where h.registration_id = r.id) order by line_position",
                (row, number) -> row.getObject("id", UUID.class),
                slots.get(slot)));
        Collections.shuffle(line, new Random(seed));
        Act.as(stage.coordinator, () -> stage.line.reorder(slots.get(slot), line, "수출 상담이 급합니다"));
    }

    void shift(int minutes) {
        List<UUID> stops = slots.subList(0, 3).stream()
                .filter(slot ->
                        stage.world.count("select count(*) from slot where id = ? and removed = true", slot) == 0)
                .toList();
        UUID meeting = stage.jdbc
                .query(
                        "select meeting_id from slot where id = ?",
                        (row, number) -> row.getObject("meeting_id", UUID.class),
                        slots.getFirst())
                .getFirst();
        Act.as(
                stage.coordinator,
                () -> stage.rounds.arrange(new ArrangeStops(
                        meeting,
                        Fairground.AFTERNOON.plusMinutes(minutes),
                        IntStream.range(0, stops.size())
                                .mapToObj(i ->
                                        new Stop(stops.get(i), new naru.base.Name("1번 탁자", "1번 탁자"), 20, 0, List.of()))
                                .toList())));
    }

    void pass(Duration time) {
        stage.clock.advance(time);
        stage.holds.endOverdue();
    }

    void begin() {
        Instant start = stage.start(slots.get(1)).instant();
        if (stage.clock.instant().isBefore(start)) {
            stage.clock.set(start);
        }
    }

    void keepsItsPromises() {
        stage.promisesAreKept();
        assertThat(offersAfterTheStart())
                .as("offers that stand after the start")
                .isZero();
        Map<UUID, String> now = new HashMap<>();
        stage.jdbc.query(
                "select id, state from registration where city = ?",
                row -> {
                    now.put(row.getObject("id", UUID.class), row.getString("state"));
                },
                stage.city);
        assertThat(now).as("what was over before").containsAllEntriesOf(over);
        now.forEach((id, state) -> {
            if (RegistrationState.valueOf(state).isOver()) {
                over.put(id, state);
            }
        });
    }

    private long offersAfterTheStart() {
        return slots.stream()
                .filter(slot -> stage.world.count(
                                "select count(*) from registration where slot_id = ? and state = 'WAITLISTED'"
                                        + " and held_until > ?",
                                slot,
                                java.sql.Timestamp.from(stage.start(slot).instant()))
                        > 0)
                .count();
    }

    /** Its registration, or one that does not exist if it has made none. */
    private UUID of(int company) {
        return registrations.getOrDefault(company, new UUID(0, company));
    }
}
