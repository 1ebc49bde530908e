package naru.testing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.attachment.Samples;
import naru.base.Secret;
import naru.meeting.GivenAnswer;
import naru.meeting.MeetingService;
import naru.meeting.Participant;
import naru.meeting.Preparing;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a company one of everything that goes with a meeting. */
@TestComponent
class MeetingThings {

    private final Registering registering;
    private final Preparing preparing;
    private final MeetingService meetings;
    private final JdbcTemplate jdbc;

    MeetingThings(Registering registering, Preparing preparing, MeetingService meetings, JdbcTemplate jdbc) {
        this.registering = registering;
        this.preparing = preparing;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    void furnish(Belongings its) {
        Act.as(its.contact(), () -> {
            UUID registration = registering.register(new RegisterCompany(
                    its.id("slot"),
                    its.text("수출 상담"),
                    List.of(new Participant(its.text("이수출"), its.text("대표"))),
                    false));
            its.put("registration", registration);
            preparing.attach(registration, its.file("회사 소개", ".pdf"), Samples.pdf());
        });
        UUID registration = its.id("registration");
        Act.as(its.coordinator(), () -> meetings.confirm(registration));
        Act.as(
                its.contact(),
                () -> preparing.answer(registration, List.of(new GivenAnswer(its.id("question"), its.text("온도 감지기")))));
        its.put("answer", one("select id from registration_answer where registration_id = ?", registration));
        its.put("attachment", one("select id from attachment where owner_id = ?", registration));
        String secret = Secret.draw().value().substring(0, 40);
        jdbc.update("update registration set link_secret = ? where id = ?", secret, registration);
        its.opens("offer", secret);
    }

    private UUID one(String sql, Object argument) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, UUID.class, argument));
    }
}
