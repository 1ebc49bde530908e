package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.account.Units;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.outbox.UnknownPlaceholder;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the city answers: from templates, with files, with the approval of the head of the unit. */
@NaruTest
@Import(BoothMeeting.class)
class AnsweringTest {

    static final byte[] PAPER = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    ReplyTemplates templates;

    @Autowired
    Enclosures enclosures;

    @Autowired
    Attachments attachments;

    @Autowired
    OwnRequests own;

    @Autowired
    RequestQueries queries;

    @Autowired
    Categories categories;

    @Autowired
    Units units;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    Cast cast;
    UUID id;

    AnsweringTest(@Autowired BoothMeeting booth, @Autowired SupportRequests requests) {
        cast = booth.play();
        id = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
    }

    @Test
    void a_template_is_filled_with_what_is_known_in_both_languages() {
        UUID template =
                template("{company} {number} {request} {category} {decision} {due} {unit} {official}", "{decision}");
        assign();
        ReplyText filled = fill(template, Decision.PARTLY);
        assertThat(filled.korean())
                .contains(details().company().name().ko(), details().number(), "인증 비용이 부담됩니다.", "부분수용")
                .contains(
                        details().category().name().ko(),
                        "기업지원과",
                        cast.official().name())
                .doesNotContain("{", "}");
        assertThat(filled.english()).isEqualTo("Partly accepted");
    }

    @Test
    void what_is_not_known_yet_stays_a_gap_and_is_not_sent() {
        UUID template = template("결정: {decision}", null);
        ReplyText filled = fill(template, null);
        assertThat(filled.korean()).isEqualTo("결정: {decision}");
        decide();
        assertThatThrownBy(() -> send(filled)).isInstanceOf(GapsLeft.class).hasMessageContaining("decision");
        assertThat(details().sent()).isEmpty();
        send(new ReplyText("괄호 {그대로} 둡니다.", null));
        assertThat(details().sent()).hasSize(1);
    }

    @Test
    void a_template_names_only_what_can_be_filled() {
        assertThatThrownBy(() -> template("{secret}", null)).isInstanceOf(UnknownPlaceholder.class);
        assertThatThrownBy(() -> template("{company}", "{company")).isInstanceOf(UnknownPlaceholder.class);
    }

    @Test
    void a_template_is_offered_for_its_categories_while_it_is_in_use() {
        UUID other = Act.as(cast.administrator(), categories::all).getLast().id();
        UUID forAll = add(new WordReplyTemplate("1", new ReplyText("a", null), List.of(), true));
        UUID forThis = add(new WordReplyTemplate("2", new ReplyText("b", null), List.of(cast.category()), true));
        add(new WordReplyTemplate("3", new ReplyText("c", null), List.of(other), true));
        add(new WordReplyTemplate("4", new ReplyText("d", null), List.of(), false));
        assertThat(Act.as(cast.official(), () -> templates.suiting(id)))
                .extracting(TemplateChoice::id)
                .containsExactly(forAll, forThis);
        ReplyTemplateSummary seen = Act.as(cast.administrator(), () -> templates.get(forThis));
        Act.as(
                cast.administrator(),
                () -> templates.edit(
                        forThis, seen.version(), new WordReplyTemplate("5", seen.text(), List.of(other), true)));
        assertThat(Act.as(cast.official(), () -> templates.suiting(id))).hasSize(1);
    }

    @Test
    void a_company_opens_what_goes_with_a_reply_once_it_is_sent() {
        decide();
        assertThatThrownBy(this::enclose).isInstanceOf(NothingWritten.class);
        draft("초안");
        enclose();
        AttachmentSummary file =
                Objects.requireNonNull(details().draft()).files().getFirst();
        assertThat(mayOpen(cast.official(), file)).isTrue();
        assertThat(mayOpen(cast.contact(), file)).isFalse();
        send(new ReplyText("회신", null));
        assertThat(mine().replies().getFirst().files()).containsExactly(file);
        assertThat(mails("회신해")).singleElement().asString().contains("공고문.pdf");
        assertThat(mayOpen(cast.contact(), file)).isTrue();
        assertThat(mayOpen(world.colleague(cast.contact(), "CONFIRMED"), file)).isTrue();
        for (SignedIn stranger : List.of(
                world.colleague(cast.contact(), "WAITING"),
                world.company(cast.city()),
                cast.administrator(),
                world.staff(world.city(), Role.OFFICIAL),
                world.company(world.city()))) {
            assertThat(mayOpen(stranger, file)).as(stranger.name()).isFalse();
        }
        assertThatThrownBy(() -> Act.as(cast.official(), () -> enclosures.remove(id, file.id())))
                .isInstanceOf(NothingWritten.class);
    }

    @Test
    void what_waits_for_approval_does_not_change_and_everyone_concerned_hears_of_it() {
        SignedIn head = appointHead();
        askForApproval();
        decide();
        draft("초안");
        enclose();
        submit();
        AttachmentSummary file =
                Objects.requireNonNull(details().draft()).files().getFirst();
        assertThatThrownBy(this::enclose).isInstanceOf(ReplyAlreadySubmitted.class);
        assertThatThrownBy(() -> Act.as(cast.official(), () -> enclosures.remove(id, file.id())))
                .isInstanceOf(ReplyAlreadySubmitted.class);
        assertThat(mails("결재를 요청"))
                .singleElement()
                .asString()
                .contains(cast.official().name());
        assertThat(notices(head)).isEqualTo(1);
        Act.as(head, () -> replies.sendBack(id, details().version(), "금액을 적을 것"));
        assertThat(mails("보완해")).singleElement().asString().contains("금액을 적을 것");
        assertThat(notices(cast.official())).isEqualTo(1);
        submit();
        Act.as(head, () -> replies.approve(id, details().version()));
        assertThat(details().sent().getFirst().approver()).isEqualTo(head.name());
    }

    @Test
    void the_owner_hears_that_a_company_is_not_content() {
        UUID unit = assign();
        SignedIn colleague = world.staff(cast.city(), Role.OFFICIAL);
        jdbc.update("update account set unit_id = ? where id = ?", unit, colleague.accountId());
        decide();
        send(new ReplyText("회신", null));
        Act.as(cast.contact(), () -> own.reopen(id, "금액을 알 수 없습니다."));
        assertThat(notices(colleague)).isEqualTo(1);
        assertThat(mails("재검토")).singleElement().asString().contains("금액을 알 수 없습니다.");
        Act.as(
                cast.official(),
                () -> requests.assign(new AssignRequest(
                        id, details().version(), unit, cast.coordinator().accountId())));
        decide();
        send(new ReplyText("둘째 회신", null));
        Act.as(cast.contact(), () -> own.reopen(id, "아직도 알 수 없습니다."));
        assertThat(notices(colleague)).isEqualTo(1);
        assertThat(notices(cast.coordinator())).isEqualTo(1);
    }

    @Test
    void a_company_takes_back_what_it_said_of_a_reply() {
        decide();
        send(new ReplyText("회신", null));
        UUID reply = mine().replies().getFirst().id();
        Act.as(cast.contact(), () -> own.rate(reply, Satisfaction.SATISFIED));
        assertThatThrownBy(() -> Act.as(world.company(cast.city()), () -> own.takeBackRating(reply)))
                .isInstanceOf(NotFound.class);
        Act.as(cast.contact(), () -> own.takeBackRating(reply));
        assertThat(details().sent().getFirst().satisfaction()).isNull();
    }

    @Test
    void a_reply_is_unread_until_somebody_of_the_company_opens_it() {
        decide();
        send(new ReplyText("회신", null));
        assertThat(mine().hasUnread()).isTrue();
        Act.as(cast.contact(), () -> own.readReplies(id));
        assertThat(mine().hasUnread()).isFalse();
    }

    private UUID template(String korean, @Nullable String english) {
        return add(new WordReplyTemplate("문안", new ReplyText(korean, english), List.of(), true));
    }

    private UUID add(WordReplyTemplate words) {
        return Act.as(cast.administrator(), () -> templates.add(words));
    }

    private ReplyText fill(UUID template, @Nullable Decision decision) {
        return Act.as(cast.official(), () -> templates.fill(template, id, decision));
    }

    private UUID assign() {
        UUID unit = Act.as(cast.administrator(), () -> units.add(new Name("기업지원과", "Business support")));
        Act.as(
                cast.official(),
                () -> requests.assign(new AssignRequest(id, details().version(), unit, null)));
        return unit;
    }

    private SignedIn appointHead() {
        UUID unit = assign();
        SignedIn head = world.staff(cast.city(), Role.OFFICIAL);
        Act.as(cast.administrator(), () -> units.appoint(unit, units.get(unit).version(), head.accountId()));
        return head;
    }

    private void askForApproval() {
        Act.as(cast.administrator(), () -> {
            CategorySummary category = categories.all().getFirst();
            categories.edit(new EditCategory(
                    category.id(), category.version(), category.name(), category.workingDays(), null, true));
        });
    }

    private void enclose() {
        Act.as(cast.official(), () -> enclosures.add(id, "공고문.pdf", PAPER));
    }

    private void draft(String text) {
        Act.as(
                cast.official(),
                () -> replies.draft(new ReplyToRequest(id, details().version(), text)));
    }

    private void submit() {
        Act.as(cast.official(), () -> replies.submit(id, details().version()));
    }

    private void decide() {
        Act.as(
                cast.official(),
                () -> requests.decide(new DecideRequest(id, details().version(), Decision.ACCEPTED, null)));
    }

    private void send(ReplyText text) {
        Act.as(
                cast.official(),
                () -> replies.send(new ReplyToRequest(id, details().version(), text)));
    }

    private boolean mayOpen(SignedIn who, AttachmentSummary file) {
        try {
            return Act.as(who, () -> attachments.open(file.id())).file().equals(file);
        } catch (NotFound nothing) {
            return false;
        }
    }

    private RequestDetails details() {
        return Act.as(cast.official(), () -> queries.details(id));
    }

    private OwnRequest mine() {
        return Act.as(cast.contact(), () -> queries.mine(id)).request();
    }

    private int notices(SignedIn who) {
        return world.count("select count(*) from notice where account_id = ?", who.accountId());
    }

    private List<@Nullable String> mails(String subject) {
        return jdbc.queryForList(
                "select body from outbox_message where city = ? and subject like ?",
                String.class,
                cast.city(),
                "%" + subject + "%");
    }
}
