package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import naru.base.access.SignedIn;
import naru.base.ui.ConflictNotice;
import naru.meeting.Outcome;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(BoothMeeting.class)
class SupportScreensTest extends Browserless {

    @Autowired
    Capture capture;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    World world;

    Cast cast;

    SupportScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @BeforeEach
    void an_official() {
        signIn(cast.official());
    }

    @Test
    void today_shows_whom_the_delegation_meets_and_leads_to_the_record() {
        open("today");
        Anchor record = links("record/").getFirst();
        assertThat(record.getHref()).isEqualTo("record/" + cast.registration());
        assertThat(texts()).contains("14:00–14:20", "한국 1월 8일 (금) 07:00–07:20", "1번 탁자");
        open(links("today/").getFirst().getHref().replace("2027-01-07", "2027-01-05"));
        assertThat(links("record/")).isEmpty();
    }

    @Test
    void the_record_offers_every_category_and_says_where_to_send_it() {
        open("record/" + cast.registration());
        assertThat(toggles("data-category")).hasSize(19);
        assertThat(toggles("data-outcome")).hasSize(2);
        var form = toggles("data-does")
                .getLast()
                .getParent()
                .flatMap(Component::getParent)
                .orElseThrow();
        assertThat(form.getElement().getAttribute("data-send-to")).endsWith("/capture/" + cast.registration());
        assertThat(form.getElement().getAttribute("data-draft"))
                .isEqualTo("naru.record." + cast.official().accountId() + "." + cast.registration());
    }

    @Test
    void the_record_shows_what_was_received_before() {
        UUID id = receive();
        open("record/" + cast.registration());
        assertThat(texts()).contains(details(id).number());
    }

    @Test
    void behind_a_guessed_id_there_is_nothing() {
        UUID id = receive();
        for (String path :
                List.of("record/" + UUID.randomUUID(), "inbox/" + UUID.randomUUID(), "inbox/x", "record/x")) {
            open(path);
            assertThat(_get(H1.class).getText()).as(path).contains("찾을 수 없");
        }
        signIn(world.company(cast.city()));
        open("requests/" + id);
        assertThat(_get(H1.class).getText()).contains("찾을 수 없");
    }

    @Test
    void each_screen_is_for_its_own_role() {
        UUID id = receive();
        for (SignedIn other : List.of(cast.contact(), cast.administrator())) {
            signIn(other);
            for (String path : List.of("today", "inbox", "inbox/" + id, "record/" + cast.registration())) {
                open(path);
                assertThat(texts()).as(path).doesNotContain("건의함\n", "A need.");
                assertThat(toggles("data-outcome")).isEmpty();
            }
        }
        signIn(cast.coordinator());
        open("requests");
        assertThat(texts()).doesNotContain("A need.");
    }

    @Test
    void the_official_decides_and_replies_and_closes() {
        UUID id = receive();
        open("inbox/" + id);
        _setValue(decision(), Decision.PARTLY);
        _setValue(reply(), "비용의 절반을 지원합니다.");
        _click(button("회신 보내기"));
        ConfirmDialog asked = _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(asked);
        assertThat(details(id).state()).isEqualTo(RequestState.REPLIED);
        assertThat(details(id).decision()).isEqualTo(Decision.PARTLY);
        _click(button("종결"));
        assertThat(details(id).state()).isEqualTo(RequestState.CLOSED);
        _assertNone(TextArea.class, spec -> spec.withLabel("회신"));
    }

    @Test
    void a_reply_without_a_decision_is_not_sent() {
        UUID id = receive();
        open("inbox/" + id);
        _setValue(reply(), "text");
        _click(button("회신 보내기"));
        _assertNone(ConfirmDialog.class);
        assertThat(decision().isInvalid()).isTrue();
    }

    @Test
    void the_second_to_save_sees_what_the_first_changed_and_keeps_what_was_typed() {
        UUID id = receive();
        open("inbox/" + id);
        _setValue(decision(), Decision.ACCEPTED);
        _setValue(reply(), "typed for a long time");
        elsewhere(
                cast.coordinator(),
                () -> requests.decide(new DecideRequest(id, details(id).version(), Decision.DECLINED, null)));
        _click(button("결정 저장"));
        _get(ConflictNotice.class);
        assertThat(texts()).contains("수용불가");
        assertThat(decision().getValue()).isEqualTo(Decision.ACCEPTED);
        assertThat(reply().getValue()).isEqualTo("typed for a long time");
        assertThat(details(id).decision()).isEqualTo(Decision.DECLINED);
        _click(button("결정 저장"));
        assertThat(details(id).decision()).isEqualTo(Decision.ACCEPTED);
        _assertNone(ConflictNotice.class);
        assertThat(reply().getValue()).isEqualTo("typed for a long time");
    }

    @Test
    void the_company_hears_of_the_reply_without_reloading() {
        UUID id = receive();
        signIn(cast.contact());
        open("requests");
        assertThat(texts()).contains("A need.", "접수").doesNotContain("회신 읽기");
        elsewhere(cast.official(), () -> {
            requests.decide(new DecideRequest(id, details(id).version(), Decision.ACCEPTED, "internal"));
            replies.send(new ReplyToRequest(id, details(id).version(), "비용을 지원합니다."));
        });
        eventually(() -> assertThat(texts()).contains("회신 읽기"));
        open("requests/" + id);
        assertThat(texts())
                .contains("비용을 지원합니다.", "수용")
                .doesNotContain("internal", cast.official().name());
    }

    @Test
    void a_company_without_requests_reads_what_belongs_there() {
        signIn(cast.contact());
        open("requests");
        assertThat(texts()).contains("아직 접수된 건의가 없습니다");
    }

    private UUID receive() {
        return elsewhere(
                        cast.official(),
                        () -> capture.record(
                                new CaptureMeeting(cast.registration(), Outcome.HELD, List.of(cast.need("A need.")))))
                .getFirst()
                .id();
    }

    private RequestDetails details(UUID id) {
        return elsewhere(cast.official(), () -> queries.details(id));
    }

    private static List<Anchor> links(String start) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith(start))
                .toList();
    }

    private static List<NativeButton> toggles(String attribute) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().hasAttribute(attribute))
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Decision> decision() {
        return _get(Select.class, spec -> spec.withLabel("결정"));
    }

    private static TextArea reply() {
        return _get(TextArea.class, spec -> spec.withLabel("회신"));
    }
}
