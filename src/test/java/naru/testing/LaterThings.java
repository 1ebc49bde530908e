package naru.testing;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.Secret;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a company what comes with the months only, straight into the store, so that no test has to wait for it. */
@TestComponent
class LaterThings {

    private static final Timestamp THEN = Timestamp.from(TestClock.START);
    private static final Date DAY = Date.valueOf(LocalDate.parse("2026-12-01"));

    private final JdbcTemplate jdbc;

    LaterThings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void furnish(Belongings its) {
        String city = its.contact().city();
        Secret referral = Secret.draw();
        jdbc.update("update support_referral set secret_hash = ? where id = ?", referral.hash(), its.id("referral"));
        its.opens("referral", referral.value());
        its.opens(
                "pocket",
                String.valueOf(jdbc.queryForObject(
                        "select secret from itinerary_link where id = ?", String.class, its.id("phone"))));
        Secret outcome = Secret.draw();
        its.opens("outcome", outcome.value());
        its.put("outcome", UUID.randomUUID());
        jdbc.update(
                "insert into outcome_question (id, city, version, company_id, asked_on, secret_hash)"
                        + " values (?, ?, 0, ?, ?, ?)",
                its.id("outcome"),
                city,
                its.id("company"),
                DAY,
                outcome.hash());
        its.put("report", UUID.randomUUID());
        jdbc.update(
                "insert into outcome_report (id, city, version, question_id, request_id, months, asked_on,"
                        + " answered_at, answered_by, consultations, contracted, remark)"
                        + " values (?, ?, 0, ?, ?, 3, ?, ?, ?, 2, false, ?)",
                its.id("report"),
                city,
                its.id("outcome"),
                its.id("request"),
                DAY,
                THEN,
                its.id("account"),
                its.text("두 곳과 이야기함"));
        its.put("warning", UUID.randomUUID());
        jdbc.update(
                "insert into support_warning (id, city, version, request_id, due_on, urgency, account_id, told_on)"
                        + " values (?, ?, 0, ?, ?, 'NEAR', ?, ?)",
                its.id("warning"),
                city,
                its.id("raised"),
                DAY,
                its.coordinator().accountId(),
                DAY);
    }
}
