package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.account.Units;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.ReasonDialog;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Replies on the screens of those who write, approve and read them, and requests that companies raise. */
@Import(BoothMeeting.class)
class AnswerScreensTest extends Browserless {

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    ReplyTemplates templates;

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

    AnswerScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @BeforeEach
    void a_request() {
        id = elsewhere(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("A need."))));
        signIn(cast.official());
    }

    @Test
    void a_draft_comes_back_on_reload() {
        elsewhere(
                cast.official(),
                () -> replies.draft(new ReplyToRequest(id, details().version(), new ReplyText("초안", "Draft"))));
        open("inbox/" + id);
        assertThat(area("회신").getValue()).isEqualTo("초안");
        assertThat(area("영문 회신(선택)").getValue()).isEqualTo("Draft");
        assertThat(texts()).contains("임시 저장됨");
    }

    @Test
    void a_template_is_filled_in_kept_at_once_and_taken_back() {
        elsewhere(
                cast.administrator(),
                () -> templates.add(
                        new WordReplyTemplate("접수 안내", new ReplyText("{number}번 건의", null), List.of(), true)));
        open("inbox/" + id);
        choose("접수 안내");
        String filled = details().number() + "번 건의";
        assertThat(area("회신").getValue()).isEqualTo(filled);
        assertThat(Objects.requireNonNull(details().draft()).text().korean()).isEqualTo(filled);
        _click(button("되돌리기"));
        assertThat(area("회신").getValue()).isEmpty();
    }

    @Test
    void the_writer_asks_the_head_sends_back_and_at_last_approves() {
        SignedIn head = appointHead();
        elsewhere(
                cast.official(),
                () -> requests.decide(new DecideRequest(id, details().version(), Decision.ACCEPTED, null)));
        open("inbox/" + id);
        assertThat(texts()).contains("부서장(" + head.name() + ")의 결재를 받아");
        _assertNone(Button.class, spec -> spec.withText("회신 보내기"));
        _setValue(area("회신"), "절반을 지원합니다.");
        _click(button("결재 요청"));
        assertThat(details().state()).isEqualTo(RequestState.DECIDED);
        assertThat(texts()).contains("결재를 기다리고 있습니다", "절반을 지원합니다.");
        _assertNone(Button.class, spec -> spec.withText("결재하고 보내기"));
        _assertNone(TextArea.class, spec -> spec.withLabel("회신"));

        signIn(head);
        open("inbox/" + id);
        _click(button("보완 지시"));
        _setValue(_get(_get(ReasonDialog.class), TextArea.class), "금액을 적을 것");
        _click(_find(Button.class, spec -> spec.withText("보완 지시")).getLast());
        assertThat(texts()).contains("보완 지시: 금액을 적을 것");

        signIn(cast.official());
        open("inbox/" + id);
        assertThat(texts()).contains("보완 지시: 금액을 적을 것");
        _setValue(area("회신"), "500만 원을 지원합니다.");
        _click(button("결재 요청"));

        signIn(head);
        open("inbox/" + id);
        _click(button("결재하고 보내기"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(details().state()).isEqualTo(RequestState.REPLIED);
        assertThat(texts()).contains("500만 원을 지원합니다.", "아직 읽지 않음", "응답 없음", head.name());
    }

    @Test
    void the_company_finds_the_reply_on_its_first_page_reads_it_and_says_what_it_thinks() {
        reply("첫 회신");
        signIn(cast.contact());
        open("my");
        Anchor line = _get(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("requests/" + id)));
        assertThat(line.getText()).contains(details().number());
        open("requests");
        assertThat(texts()).contains("읽지 않은 회신");
        open("requests/" + id);
        assertThat(details().sent().getFirst().readAt()).isNotNull();
        _click(button("만족"));
        assertThat(details().sent().getFirst().satisfaction()).isEqualTo(Satisfaction.SATISFIED);
        _click(button("불만족"));
        assertThat(details().sent().getFirst().satisfaction()).isEqualTo(Satisfaction.DISSATISFIED);
        _click(_find(Button.class, spec -> spec.withText("되돌리기")).getLast());
        assertThat(details().sent().getFirst().satisfaction()).isEqualTo(Satisfaction.SATISFIED);
        open("my");
        assertThat(texts()).doesNotContain("확인하실 것");
    }

    @Test
    void a_company_that_is_not_content_asks_again_and_keeps_the_first_reply() {
        reply("첫 회신");
        signIn(cast.contact());
        open("requests/" + id);
        _click(button("답변이 충분하지 않습니다"));
        _setValue(_get(TextArea.class), "금액이 없습니다.");
        _click(_find(Button.class, spec -> spec.withText("답변이 충분하지 않습니다")).getLast());
        assertThat(details().state()).isEqualTo(RequestState.REOPENED);
        assertThat(texts()).contains("첫 회신", "이전 회신", "아직 회신 전입니다");
        _assertNone(Button.class, spec -> spec.withText("만족"));
        reply("둘째 회신");
        eventually(() -> assertThat(texts()).contains("둘째 회신", "첫 회신"));
        _assertOne(Button.class, spec -> spec.withText("만족"));
    }

    @Test
    void who_reads_english_reads_the_english_reply() {
        elsewhere(cast.official(), () -> {
            requests.decide(new DecideRequest(id, details().version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(id, details().version(), new ReplyText("국문", "In English")));
        });
        browseWith("en", new Cookie("naru-language", "en"));
        signIn(cast.contact());
        open("requests/" + id);
        assertThat(texts()).contains("In English").doesNotContain("국문");
    }

    @Test
    void a_company_raises_a_request_and_one_that_waits_reads_why_it_cannot() {
        signIn(cast.contact());
        open("requests");
        _get(Anchor.class, spec -> spec.withText("건의하기"));
        open("requests/new");
        assertThat(toggles("data-category")).hasSize(19);
        assertThat(toggles("data-meeting")).hasSize(1);
        signIn(world.colleague(cast.contact(), "WAITING"));
        open("requests/new");
        assertThat(toggles("data-category")).isEmpty();
        assertThat(texts()).contains("담당자로 확인되면");
    }

    @Test
    void staff_take_a_call_from_the_inbox_and_from_the_company() {
        open("inbox");
        _get(Anchor.class, spec -> spec.withText("전화 접수"));
        open("companies");
        String page = _get(Anchor.class, spec -> spec.withText("전화 접수")).getHref();
        assertThat(page).isEqualTo("phone/" + cast.company());
        open("phone");
        assertThat(toggles("data-category")).isEmpty();
        open(page);
        assertThat(toggles("data-category")).hasSize(19);
        open("phone/" + world.companyOf(world.company(world.city())));
        assertThat(_get(H1.class).getText()).contains("찾을 수 없");
        signIn(cast.administrator());
        open("companies");
        _assertNone(Anchor.class, spec -> spec.withText("전화 접수"));
    }

    @Test
    void administrators_word_templates_and_read_which_gap_nothing_fills() {
        signIn(cast.administrator());
        open("admin/reply-templates");
        assertThat(texts()).contains("아직 회신 문안이 없습니다");
        open("admin/reply-templates/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("문안 이름")), "접수 안내");
        _setValue(area("국문"), "{programme} 안내");
        _click(button("저장"));
        assertThat(area("국문").getErrorMessage()).contains("{programme}", "{company}");
        _click(button("기업명 {company}"));
        _setValue(area("국문"), "{company} 안내");
        _click(button("저장"));
        assertThat(elsewhere(cast.administrator(), templates::all))
                .extracting(ReplyTemplateSummary::name)
                .containsExactly("접수 안내");
        assertThat(texts()).contains("접수 안내", "모든 분야");
    }

    private void reply(String text) {
        elsewhere(cast.official(), () -> {
            requests.decide(new DecideRequest(id, details().version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(id, details().version(), text));
        });
    }

    private SignedIn appointHead() {
        SignedIn head = world.staff(cast.city(), Role.OFFICIAL);
        jdbc.update("update account set name = ? where id = ?", "박부서장", head.accountId());
        elsewhere(cast.administrator(), () -> {
            UUID unit = units.add(new Name("기업지원과", ""));
            units.appoint(unit, units.get(unit).version(), head.accountId());
            CategorySummary category = categories.all().getFirst();
            categories.edit(new EditCategory(
                    category.id(), category.version(), category.name(), category.workingDays(), unit, true));
        });
        UUID unit = elsewhere(cast.administrator(), units::all).getFirst().id();
        elsewhere(
                cast.official(),
                () -> requests.assign(new AssignRequest(id, details().version(), unit, null)));
        return new SignedIn(
                head.accountId(), head.city(), "박부서장", head.getUsername(), head.role(), java.util.Locale.KOREAN, null);
    }

    private RequestDetails details() {
        return elsewhere(cast.official(), () -> queries.details(id));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String template) {
        ComboBox<TemplateChoice> box = _get(ComboBox.class, spec -> spec.withLabel("문안 불러오기"));
        box.setValue(box.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(template))
                .findFirst()
                .orElseThrow());
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<NativeButton> toggles(String attribute) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().hasAttribute(attribute))
                .toList();
    }
}
