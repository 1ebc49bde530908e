package naru.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.attachment.Samples;
import naru.base.EmailAddress;
import naru.support.AskCompany;
import naru.support.CaptureFiles;
import naru.support.DecideRequest;
import naru.support.Decision;
import naru.support.Enclosures;
import naru.support.HandOver;
import naru.support.Inquiries;
import naru.support.Measures;
import naru.support.NewNeed;
import naru.support.Notes;
import naru.support.RaiseRequest;
import naru.support.Raising;
import naru.support.ReceiveRequest;
import naru.support.Referrals;
import naru.support.Relations;
import naru.support.Replies;
import naru.support.ReplyToRequest;
import naru.support.SupportRequests;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a company one of everything that goes with requests: one that was replied to, and one that is worked on. */
@TestComponent
class RequestThings {

    private final SupportRequests requests;
    private final CaptureFiles photos;
    private final Notes notes;
    private final Measures measures;
    private final Replies replies;
    private final Enclosures enclosures;
    private final Raising raising;
    private final Referrals referrals;
    private final Inquiries inquiries;
    private final Relations relations;
    private final JdbcTemplate jdbc;

    RequestThings(
            SupportRequests requests,
            CaptureFiles photos,
            Notes notes,
            Measures measures,
            Replies replies,
            Enclosures enclosures,
            Raising raising,
            Referrals referrals,
            Inquiries inquiries,
            Relations relations,
            JdbcTemplate jdbc) {
        this.requests = requests;
        this.photos = photos;
        this.notes = notes;
        this.measures = measures;
        this.replies = replies;
        this.enclosures = enclosures;
        this.raising = raising;
        this.referrals = referrals;
        this.inquiries = inquiries;
        this.relations = relations;
        this.jdbc = jdbc;
    }

    void furnish(Belongings its) {
        Act.as(its.coordinator(), () -> answered(its));
        Act.as(its.contact(), () -> raised(its));
        Act.as(its.coordinator(), () -> workedOn(its));
    }

    private void answered(Belongings its) {
        UUID key = UUID.randomUUID();
        UUID request = requests.receive(new ReceiveRequest(
                its.id("company"), its.id("delegation"), new NewNeed(key, its.id("category"), its.text("인증 비용"))));
        its.put("needKey", key);
        its.put("request", request);
        its.put(
                "photo",
                photos.add(key, UUID.randomUUID(), its.file("부스 사진", ".jpg"), Samples.jpeg())
                        .id());
        notes.add(request, its.text("먼저 전화할 것"));
        its.put("note", one("select id from support_note where request_id = ?", request));
        measures.tie(its.id("measure"), List.of(request));
        requests.decide(new DecideRequest(request, version(request), Decision.ACCEPTED, its.text("예산이 있음")));
        replies.draft(new ReplyToRequest(request, version(request), its.text("지원합니다")));
        its.put("reply", one("select id from support_reply where request_id = ?", request));
        enclosures.add(request, its.file("신청서", ".pdf"), Samples.pdf());
        its.put("enclosure", one("select id from attachment where owner_id = ?", its.id("reply")));
        replies.sendDraft(request);
    }

    private void raised(Belongings its) {
        UUID raised = raising.raise(
                new RaiseRequest(new NewNeed(UUID.randomUUID(), its.id("category"), its.text("통번역")), null));
        its.put("raised", raised);
        raising.attach(raised, its.file("견적", ".pdf"), Samples.pdf());
        its.put("paper", one("select id from attachment where owner_id = ?", raised));
    }

    private void workedOn(Belongings its) {
        UUID raised = its.id("raised");
        referrals.handOver(new HandOver(
                raised,
                version(raised),
                its.id("body"),
                its.text("박담당"),
                new EmailAddress(UUID.randomUUID() + "@body.test"),
                its.text("검토를 부탁합니다"),
                LocalDate.parse("2027-12-01"),
                false));
        its.put("referral", one("select id from support_referral where request_id = ?", raised));
        inquiries.ask(new AskCompany(raised, version(raised), its.text("어느 언어입니까")));
        its.put("inquiry", one("select id from support_inquiry where request_id = ?", raised));
        relations.link(raised, its.id("request"));
        its.put("relation", one("select id from support_relation where ? in (one_id, other_id)", raised));
        replies.draft(new ReplyToRequest(raised, version(raised), its.text("초안")));
        its.put("draft", one("select id from support_reply where request_id = ?", raised));
    }

    private long version(UUID request) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select version from support_request where id = ?", Long.class, request));
    }

    private UUID one(String sql, Object argument) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, UUID.class, argument));
    }
}
