package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.RegistrationFilter.Order;
import naru.meeting.RegistrationFilter.Standing;
import naru.testing.Act;
import naru.testing.Statements;
import naru.testing.TestClock;
import naru.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ten thousand registrations cost a desk as many queries as fifty do. */
class RegistrationInboxTest extends Rush {

    private static final int PAGE = 50;
    private static final int COMPANIES = 500;
    private static final int MEETINGS = 20;

    /**
     * For a page: the registrations, their participants, places and history, the slots with their members, the meetings,
     * companies, delegation, venues and people, the lines, and the questions, answers and files.
     */
    private static final int STATEMENTS_OF_A_PAGE = 16;

    @Autowired
    RegistrationInbox inbox;

    @Autowired
    Statements statements;

    SignedIn contact = Act.someone(Role.CONTACT, "");
    List<UUID> meetings = List.of();

    @BeforeEach
    void a_round_table() {
        contact = world.company(city);
        UUID first = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, COMPANIES);
        meetings = new ArrayList<>(List.of(first));
    }

    /** Or else whoever lets time pass next works through ten thousand requests. */
    @AfterEach
    void nobody_comes_after_all() {
        forget();
    }

    @Test
    void a_page_of_ten_thousand_costs_as_many_statements_wherever_it_lies_and_however_it_is_filtered() {
        crowd();
        RegistrationFilter byTime = new RegistrationFilter(null, null, "", Order.MEETING_TIME);
        RegistrationFilter ofOneMeeting = new RegistrationFilter(null, meetings.getLast(), "", Order.NEWEST);
        RegistrationFilter named = new RegistrationFilter(null, null, "기업 1", Order.NEWEST);

        for (int offset : List.of(0, 1, 5_000, 9_950)) {
            assertThat(statements(() -> inbox.page(delegation, RegistrationFilter.ALL, offset, PAGE)))
                    .as("from %s", offset)
                    .isEqualTo(STATEMENTS_OF_A_PAGE);
            assertThat(statements(() -> inbox.page(delegation, byTime, offset, PAGE)))
                    .as("by time from %s; where nobody of the page waits in line, nothing is asked of lines", offset)
                    .isLessThanOrEqualTo(STATEMENTS_OF_A_PAGE);
        }
        assertThat(statements(() -> inbox.page(delegation, ofOneMeeting, 400, PAGE)))
                .isEqualTo(STATEMENTS_OF_A_PAGE);
        assertThat(statements(() -> inbox.page(delegation, named, 0, PAGE)))
                .as("which companies are called so is asked first")
                .isEqualTo(STATEMENTS_OF_A_PAGE + 1);
        assertThat(statements(() -> inbox.counts(delegation, RegistrationFilter.ALL)))
                .isEqualTo(1);
        assertThat(statements(() -> inbox.counts(delegation, named))).isEqualTo(2);
        assertThat(statements(() -> inbox.ids(delegation, RegistrationFilter.ALL, Integer.MAX_VALUE)))
                .isEqualTo(1);

        List<UUID> all = Act.as(coordinator, () -> inbox.ids(delegation, RegistrationFilter.ALL, Integer.MAX_VALUE));
        assertThat(all).hasSize(COMPANIES * MEETINGS).doesNotHaveDuplicates();
        assertThat(Act.as(coordinator, () -> inbox.page(delegation, RegistrationFilter.ALL, 7_777, PAGE)))
                .extracting(RegistrationDetails::id)
                .containsExactlyElementsOf(all.subList(7_777, 7_777 + PAGE));
        assertThat(Act.as(coordinator, () -> inbox.counts(delegation, RegistrationFilter.ALL)))
                .isEqualTo(Map.of(
                        Standing.REQUESTED, 5_000,
                        Standing.CONFIRMED, 2_500,
                        Standing.WAITLISTED, 1_250,
                        Standing.OFFERED, 1_250));
    }

    @Test
    void the_calendar_of_twenty_meetings_with_ten_thousand_registrations_costs_what_that_of_one_does() {
        long one = statements(() -> queries.calendar(delegation));
        crowd();
        assertThat(Act.as(coordinator, () -> queries.calendar(delegation))).hasSize(MEETINGS);
        assertThat(statements(() -> queries.calendar(delegation))).isEqualTo(one);
    }

    @Test
    void text_is_found_in_names_of_both_languages_and_in_topics_and_means_what_it_says() {
        register(meetings.getFirst(), company("나루 100% 소재", "Naru Parts_A"), "유럽 인증 비용", "REQUESTED", 1);
        register(meetings.getFirst(), company("한빛 센서", "Hanbit Sensor"), "Rebates of 50%", "REQUESTED", 2);

        assertThat(found("naru parts")).isEqualTo(1);
        assertThat(found(" HANBIT ")).isEqualTo(1);
        assertThat(found("인증")).isEqualTo(1);
        assertThat(found("rebates")).isEqualTo(1);
        assertThat(found("0%")).isEqualTo(2);
        assertThat(found("_")).isEqualTo(1);
        assertThat(found("!")).isZero();
        assertThat(found("")).isEqualTo(2);
    }

    @Test
    void those_in_line_are_told_apart_from_those_with_an_offer_and_know_their_turn() {
        UUID meeting = meetings.getFirst();
        register(meeting, company("가", "A"), "가", "REQUESTED", 1);
        register(meeting, company("나", "B"), "나", "OFFERED", 2);
        register(meeting, company("다", "C"), "다", "WAITLISTED", 3);
        register(meeting, company("라", "D"), "라", "WAITLISTED", 4);

        assertThat(standing(Standing.OFFERED))
                .extracting(RegistrationDetails::topic)
                .containsExactly("나");
        assertThat(standing(Standing.WAITLISTED))
                .extracting(RegistrationDetails::topic, RegistrationDetails::turn)
                .containsExactly(tuple("라", 2), tuple("다", 1));
    }

    private List<RegistrationDetails> standing(Standing standing) {
        return Act.as(coordinator, () -> inbox.page(delegation, RegistrationFilter.ALL.with(standing), 0, PAGE));
    }

    private int found(String text) {
        RegistrationFilter filter = new RegistrationFilter(null, null, text, Order.NEWEST);
        int found = Act.as(coordinator, () -> inbox.page(delegation, filter, 0, PAGE))
                .size();
        assertThat(Act.as(coordinator, () -> inbox.counts(delegation, filter)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(found);
        return found;
    }

    private long statements(Supplier<?> work) {
        return statements.of(coordinator, work);
    }

    /** Twenty meetings, and the same five hundred companies registered for each, in all states it can be in before. */
    private void crowd() {
        IntStream.range(1, MEETINGS).forEach(i -> meetings.add(copyOf(meetings.getFirst(), i)));
        List<UUID> companies = IntStream.range(0, COMPANIES)
                .mapToObj(i -> company("기업 " + i, "Company " + i))
                .toList();
        List<String> states = List.of(
                "REQUESTED", "CONFIRMED", "REQUESTED", "WAITLISTED", "REQUESTED", "CONFIRMED", "REQUESTED", "OFFERED");
        registerAll(IntStream.range(0, COMPANIES * MEETINGS)
                .mapToObj(i -> new Row(
                        UUID.randomUUID(),
                        meetings.get(i % MEETINGS),
                        companies.get(i / MEETINGS),
                        "이야기 " + i,
                        states.get(i % states.size()),
                        i / MEETINGS + 1))
                .toList());
    }

    private void register(UUID meeting, UUID company, String topic, String state, int number) {
        registerAll(List.of(new Row(UUID.randomUUID(), meeting, company, topic, state, number)));
    }

    private void registerAll(List<Row> rows) {
        Map<UUID, UUID> slots = new HashMap<>();
        meetings.forEach(meeting -> slots.put(
                meeting,
                Objects.requireNonNull(
                        jdbc.queryForObject("select id from slot where meeting_id = ?", UUID.class, meeting))));
        Timestamp until = Timestamp.from(TestClock.START.plusSeconds(86_400));
        jdbc.batchUpdate(
                "insert into registration (id, city, version, meeting_id, slot_id, company_id, live, topic, interpreter,"
                        + " state, requested_by, requested_at, held_until, line_position, calendar_sequence, party)"
                        + " values (?, ?, 0, ?, ?, ?, true, ?, false, ?, ?, ?, ?, ?, 0, 1)",
                rows,
                1_000,
                (insert, row) -> {
                    boolean inLine = !row.state.equals("REQUESTED") && !row.state.equals("CONFIRMED");
                    boolean held = row.state.equals("REQUESTED") || row.state.equals("OFFERED");
                    insert.setObject(1, row.id);
                    insert.setString(2, city);
                    insert.setObject(3, row.meeting);
                    insert.setObject(4, slots.get(row.meeting));
                    insert.setObject(5, row.company);
                    insert.setString(6, row.topic);
                    insert.setString(7, inLine ? "WAITLISTED" : row.state);
                    insert.setObject(8, contact.accountId());
                    insert.setTimestamp(9, Timestamp.from(row.at()));
                    insert.setTimestamp(10, held ? until : null);
                    insert.setObject(11, inLine ? (long) row.number : null, Types.BIGINT);
                });
        jdbc.batchUpdate(
                "insert into registration_participant (registration_id, position, name, title) values (?, 0, '김', '')",
                rows,
                1_000,
                (insert, row) -> insert.setObject(1, row.id));
        jdbc.batchUpdate(
                "insert into registration_event (registration_id, position, kind, happened_at, by_account)"
                        + " values (?, 0, 'REQUESTED', ?, ?)",
                rows,
                1_000,
                (insert, row) -> {
                    insert.setObject(1, row.id);
                    insert.setTimestamp(2, Timestamp.from(row.at()));
                    insert.setObject(3, contact.accountId());
                });
        jdbc.batchUpdate(
                "insert into held_place (registration_id, slot_id, number) values (?, ?, ?)",
                rows.stream().filter(row -> !row.state.equals("WAITLISTED")).toList(),
                1_000,
                (insert, row) -> {
                    insert.setObject(1, row.id);
                    insert.setObject(2, slots.get(row.meeting));
                    insert.setInt(3, row.number);
                });
    }

    private UUID company(String ko, String en) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into company (id, city, version, number, name_ko, name_en, state, created_at)"
                        + " values (?, ?, 0, ?, ?, ?, 'APPROVED', ?)",
                id,
                city,
                World.businessNumber().digits(),
                ko,
                en,
                Timestamp.from(TestClock.START));
        return id;
    }

    private UUID copyOf(UUID meeting, int number) {
        UUID copy = UUID.randomUUID();
        UUID slot = UUID.randomUUID();
        jdbc.update(
                "insert into meeting (id, city, version, delegation_id, form, title_ko, title_en, venue_id, room_ko,"
                        + " room_en, participant_limit, state, places_per_company, buffer_before, buffer_after)"
                        + " select ?, city, version, delegation_id, form, title_ko, title_en, venue_id, room_ko, room_en,"
                        + " participant_limit, state, places_per_company, buffer_before, buffer_after"
                        + " from meeting where id = ?",
                copy,
                meeting);
        jdbc.update(
                "insert into slot (id, meeting_id, starts_at, zone, minutes, place_ko, place_en, capacity)"
                        + " select ?, ?, ?, zone, minutes, place_ko, place_en, capacity from slot where meeting_id = ?",
                slot,
                copy,
                LocalDateTime.parse("2027-01-08T08:00").plusMinutes(20L * number),
                meeting);
        jdbc.update(
                "insert into slot_member select ?, member_id from slot_member sm join slot s on s.id = sm.slot_id"
                        + " where s.meeting_id = ?",
                slot,
                meeting);
        jdbc.update(
                "insert into place (slot_id, number) select ?, p.number from place p join slot s on s.id = p.slot_id"
                        + " where s.meeting_id = ?",
                slot,
                meeting);
        return copy;
    }

    private record Row(UUID id, UUID meeting, UUID company, String topic, String state, int number) {

        Instant at() {
            return TestClock.START.plusSeconds(number);
        }
    }
}
