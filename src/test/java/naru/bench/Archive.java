package naru.bench;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import naru.base.access.SignedIn;
import naru.testing.TestClock;
import naru.testing.World;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Eight years of one city, written straight into PostgreSQL: a hundred thousand requests and all that hangs on them. What
 * is old is closed but for a few, what is new is mostly open; one company asked five times as often as the others.
 */
record Archive(NamedParameterJdbcTemplate jdbc, SignedIn official) {

    static final int REQUESTS = 100_000;
    static final int COMPANIES = 1_000;
    static final int OF_THE_BUSIEST = 500;

    /** The tables that are filled, in their order. */
    private static final List<String> STATEMENTS = List.of(
            """
            insert into unit (id, city, version, name_ko, name_en)
            select gen_random_uuid(), :city, 0, '부서 ' || i, 'Unit ' || i from generate_series(1, 8) i""",
            """
            update account set unit_id = (select id from unit where city = :city order by name_ko fetch first row only)
            where id = :official""",
            """
            insert into account (id, city, version, email, name, role, unit_id, language, open, created_at)
            select gen_random_uuid(), :city, 0, 'archive' || i || '@naru.test', '공무원 ' || i, 'OFFICIAL',
                (select id from unit where city = :city and name_ko = '부서 ' || (1 + i % 8)), 'ko', true, :now
            from generate_series(1, 40) i""",
            // Every request by its place in time; scattered numbers decide what it is like.
            """
            create temporary table drawn as
            with kinds as (select array_agg(id order by sort_order) as ids from support_category where city = :city),
                units as (select array_agg(id order by name_ko) as ids from unit where city = :city),
                staff as (select array_agg(id order by email) as ids from account
                    where city = :city and role = 'OFFICIAL'),
                firms as (select array_agg(id order by number) as ids from company where city = :city and id <> :busiest),
                trips as (select array_agg(id order by code) as ids from delegation where city = :city),
                said as (select array['해외규격인증비용을 지원해 주십시오', '현지 바이어를 찾고 있습니다',
                    '수출보험료 부담이 큽니다', '물류비가 올라 통역까지 부르기 어렵습니다', '규제샌드박스를 신청하려 합니다',
                    '전시 부스의 전기 공사비를 지원받을 수 있습니까', '원산지증명서 발급이 늦어 납기를 맞추지 못했습니다'] as words)
            select i, gen_random_uuid() as id, cast(:now as timestamp with time zone) - (:requests - i) * interval '42 minutes' as received_at,
                kinds.ids[1 + h % cardinality(kinds.ids)] as category,
                units.ids[1 + h % 8] as unit, staff.ids[1 + h % cardinality(staff.ids)] as person,
                trips.ids[1 + i * cardinality(trips.ids) / (:requests + 1)] as trip,
                case when i % (:requests / :most) = 0 then :busiest
                    else firms.ids[1 + h % cardinality(firms.ids)] end as company,
                said.words[1 + h % 7] || ' ' || h % 997 || '번째 건' as sentence, h,
                case when h % 100 < (case when i > :requests * 0.9 then 70 when i > :requests * 0.6 then 10 else 1 end)
                    then (array['RECEIVED', 'ASSIGNED', 'IN_REVIEW', 'DECIDED', 'IN_PROGRESS', 'REOPENED'])[1 + h / 100 % 6]
                    when h / 100 % 8 = 0 then 'REPLIED' else 'CLOSED' end as state
            from (select i, i * 7919 % 99991 as h from generate_series(1, :requests) i) numbered,
                kinds, units, staff, firms, trips, said""",
            """
            insert into support_request (id, city, version, number, client_key, company_id, delegation_id, category_id,
                sentence, raised_by, received_at, due_on, state, settled, owner_unit_id, assignee_id, decision, replied_at,
                waiting_since, channel)
            select id, :city, 3, :city || '-CES-' || lpad(cast(i as varchar), 6, '0'), gen_random_uuid(), company, trip,
                category, sentence, :official, received_at,
                case when state in ('REPLIED', 'CLOSED') then cast(received_at as date) + 14
                    else cast(:now as date) + h % 60 - 15 end,
                state, state in ('REPLIED', 'CLOSED'), case when state = 'RECEIVED' and h % 2 = 0 then null else unit end,
                case when state = 'RECEIVED' then null else person end,
                case when state in ('RECEIVED', 'ASSIGNED', 'IN_REVIEW', 'REOPENED') then null
                    else (array['ACCEPTED', 'PARTLY', 'LONG_TERM', 'DECLINED', 'TRANSFERRED'])[1 + h % 5] end,
                case when state in ('REPLIED', 'CLOSED') then received_at + interval '9 days' end,
                case when state in ('ASSIGNED', 'IN_REVIEW') and h % 6 = 0 then cast(:now as timestamp with time zone) - interval '2 days' end,
                case when h % 5 = 0 then 'COMPANY' else 'PHONE' end
            from drawn""",
            """
            insert into support_request_step (request_id, position, at, by_account, move)
            select d.id, m.position - 1, d.received_at + m.position * interval '1 day', :official, m.move
            from drawn d cross join
                unnest(array['RECEIVE', 'ASSIGN', 'START_REVIEW', 'DECIDE', 'REPLY', 'CLOSE'])
                    with ordinality m (move, position)
            where m.position <= case d.state when 'CLOSED' then 6 when 'REPLIED' then 5 when 'RECEIVED' then 1
                when 'ASSIGNED' then 2 when 'IN_REVIEW' then 3 else 4 end""",
            """
            insert into support_reply (id, city, version, request_id, state, text, written_by, written_at, sent_by,
                sent_at)
            select gen_random_uuid(), :city, 1, id, 'SENT', '검토 결과를 알려 드립니다. ' || sentence, :official,
                received_at + interval '8 days', :official, received_at + interval '9 days'
            from drawn where state in ('REPLIED', 'CLOSED', 'REOPENED')""",
            """
            insert into support_note (id, city, version, request_id, text, written_by, written_at)
            select gen_random_uuid(), :city, 0, id, '전화로 확인함', :official, received_at + interval '1 day'
            from drawn where h % 2 = 0""",
            """
            insert into support_body (id, city, version, name_ko, name_en)
            values (gen_random_uuid(), :city, 0, '코트라', 'KOTRA')""",
            """
            insert into support_referral (id, city, version, request_id, body_id, person, email, sent, sent_at, sent_by,
                next_check_on, reminded, secret_hash, answered_at, live)
            select gen_random_uuid(), :city, 0, d.id, b.id, '담당자', 'someone@kotra.test', '검토를 부탁드립니다.',
                d.received_at + interval '3 days', :official, cast(:now as date) + 3, true, cast(d.id as varchar),
                case when d.state in ('REPLIED', 'CLOSED') then d.received_at + interval '7 days' end,
                case when d.state in ('REPLIED', 'CLOSED') then null else true end
            from drawn d, support_body b
            where b.city = :city and d.state <> 'RECEIVED' and d.h % 20 = 0""",
            """
            insert into measure (id, city, version, title, description, state, started_by, started_at)
            select gen_random_uuid(), :city, 0, '조치 ' || i, '여러 건의에 답하는 조치', 'OPEN', :official, :now
            from generate_series(1, 200) i""",
            """
            insert into measure_request (measure_id, request_id)
            select m.ids[1 + d.h % 200], d.id
            from drawn d, (select array_agg(id) as ids from measure where city = :city) m
            where d.h % 5 = 0""",
            """
            insert into outcome_question (id, city, version, company_id, asked_on, secret_hash)
            select gen_random_uuid(), :city, 0, id, cast(:now as date) - 30, cast(id as varchar)
            from company where city = :city""",
            """
            insert into outcome_report (id, city, version, question_id, request_id, months, asked_on, answered_at,
                consultations, contracted)
            select gen_random_uuid(), :city, 1, q.id, d.id, 3, q.asked_on, :now, d.h % 9, d.h % 3 = 0
            from drawn d join outcome_question q on q.company_id = d.company
            where d.state = 'CLOSED' and d.h % 10 = 1""",
            """
            insert into outcome_amount (report_id, position, kind, amount, currency)
            select id, 0, 'CONSULTED', 10000, 'USD' from outcome_report where city = :city""",
            "drop table drawn",
            "analyze");

    private static final String COMPANY = """
            insert into company (id, city, version, number, name_ko, name_en, state, created_at)
            values (gen_random_uuid(), :city, 0, :number, :name, :name, 'APPROVED', :now)""";

    /** Fills the store; in the end the busiest company has asked as often as {@link #OF_THE_BUSIEST} says. */
    void fill(UUID busiest) {
        Map<String, Object> values = Map.of(
                "city",
                official.city(),
                "official",
                official.accountId(),
                "busiest",
                busiest,
                "now",
                Timestamp.from(TestClock.START),
                "requests",
                REQUESTS,
                "most",
                OF_THE_BUSIEST);
        jdbc.getJdbcTemplate().execute((java.sql.Connection connection) -> {
            var one = new NamedParameterJdbcTemplate(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true));
            for (int i = 1; i < COMPANIES; i++) {
                one.update(
                        COMPANY,
                        Map.of(
                                "city", official.city(),
                                "number", World.businessNumber().digits(),
                                "name", "기업 " + i,
                                "now", Timestamp.from(TestClock.START)));
            }
            STATEMENTS.forEach(statement -> one.update(statement, values));
            return true;
        });
    }

    /** How many rows there are of what an inbox and a company's page look at. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "support_request",
                "support_request_step",
                "support_reply",
                "support_note",
                "support_referral",
                "measure_request",
                "outcome_report",
                "registration",
                "company")) {
            rows.put(
                    table,
                    Objects.requireNonNull(
                            jdbc.getJdbcTemplate().queryForObject("select count(*) from " + table, Integer.class)));
        }
        return rows;
    }
}
