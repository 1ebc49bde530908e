package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.Chores;
import naru.testing.Mailbox;
import naru.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The screens about other bodies and outcomes, with a login and without. */
@Import({BoothMeeting.class, Mailbox.class})
class FollowUpScreensTest extends Browserless {

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Chores chores;

    @Autowired
    TestClock clock;

    Cast cast;
    UUID id = new UUID(0, 0);

    FollowUpScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void an_official_hands_a_request_over_and_the_body_answers_without_a_login() {
        receive();
        signIn(cast.official());
        open("inbox/" + id);
        String contact = UUID.randomUUID() + "@kotra.test";
        _click(_get(Button.class, spec -> spec.withText("의뢰 보내기")));
        assertThat(bodyField().isInvalid()).isTrue();
        bodyField().setValue("KOTRA");
        _setValue(field("기관 담당자"), "최무역");
        _setValue(_get(EmailField.class), contact);
        _setValue(area("의뢰 내용"), "가능한지 알려 주십시오.");
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("결정을 '타기관이송'으로 저장"))
                        .getValue())
                .isTrue();
        _click(_get(Button.class, spec -> spec.withText("의뢰 보내기")));
        assertThat(texts()).contains("타기관 처리 중: KOTRA", "최무역", "답변 기다리는 중");
        assertThat(details().decision()).isEqualTo(Decision.TRANSFERRED);

        visit();
        String page = "referral/" + mailbox.secret(contact, "referral", 1).value();
        open(page);
        assertThat(texts())
                .contains(
                        "바이어를 찾고 있습니다.",
                        "가능한지 알려 주십시오.",
                        details().company().name().ko());
        _setValue(_get(TextArea.class), "무역관이 맡겠습니다.");
        _click(_get(Button.class, spec -> spec.withText("답변 보내기")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains("전했습니다", "무역관이 맡겠습니다.");
        _assertNone(TextArea.class);

        signIn(cast.official());
        open("inbox/" + id);
        assertThat(texts()).contains("무역관이 맡겠습니다.", "답변 받음").doesNotContain("타기관 처리 중");
    }

    @Test
    void a_link_that_leads_nowhere_says_so() {
        for (String page : List.of("referral/guess", "outcome/guess")) {
            open(page);
            assertThat(texts()).as(page).contains("찾을 수 없습니다");
            _assertNone(TextArea.class);
        }
    }

    @Test
    void what_is_typed_stays_when_somebody_else_saved_first() {
        receive();
        signIn(cast.official());
        open("inbox/" + id);
        bodyField().setValue("GBSA");
        _setValue(field("기관 담당자"), "이지원");
        _setValue(_get(EmailField.class), "gbsa@gbsa.test");
        _setValue(area("의뢰 내용"), "검토해 주십시오.");
        elsewhere(
                cast.coordinator(),
                () -> requests.decide(new DecideRequest(id, queries.details(id).version(), Decision.ACCEPTED, null)));
        _click(_get(Button.class, spec -> spec.withText("의뢰 보내기")));
        assertThat(details().referral()).isNull();
        assertThat(area("의뢰 내용").getValue()).isEqualTo("검토해 주십시오.");
        _click(_get(Button.class, spec -> spec.withText("의뢰 보내기")));
        assertThat(Objects.requireNonNull(details().referral()).body().ko()).isEqualTo("GBSA");
        assertThat(details().decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void a_company_tells_by_link_what_came_of_it_and_the_city_sees_lines_and_totals() {
        receive();
        reply();
        clock.set(Instant.parse("2027-04-08T01:00:00Z"));
        chores.goRound();
        open("outcome/"
                + mailbox.secret(cast.contact().getUsername(), "outcome", 1).value());
        assertThat(texts()).contains("바이어를 찾고 있습니다.");
        _click(_get(Button.class, spec -> spec.withText("성과 보내기")));
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 4);
        contract(false);
        _setValue(_find(BigDecimalField.class).getFirst(), new BigDecimal("12500.50"));
        _setValue(_find(BigDecimalField.class).getLast(), new BigDecimal("3000000"));
        currencies().getLast().setValue(Currency.getInstance("KRW"));
        _click(_get(Button.class, spec -> spec.withText("성과 보내기")));
        assertThat(details().outcomes().getFirst().said()).isNull();
        contract(true);
        _click(_get(Button.class, spec -> spec.withText("성과 보내기")));
        assertThat(texts()).contains("USD 12,500.50", "KRW 3,000,000");

        signIn(cast.official());
        open("inbox/" + id);
        assertThat(texts()).contains("3개월 후", "USD 12,500.50");
        open("outcomes?year=2027");
        List<NativeTableRow> rows = _find(NativeTableRow.class);
        assertThat(rows).hasSize(1 + 2 + 2);
        assertThat(rows.get(1).getElement().getTextRecursively()).contains("KRW", "3,000,000");
        assertThat(rows.getLast().getElement().getTextRecursively()).contains("합계", "USD", "12,500.50");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("outcomes.csv?year=2027");
        open("outcomes?year=2026");
        assertThat(_find(NativeTableRow.class)).isEmpty();

        signIn(cast.contact());
        open("requests/" + id);
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(4);
        _setValue(_get(IntegerField.class), 5);
        _click(_get(Button.class, spec -> spec.withText("고쳐서 다시 보내기")));
        assertThat(Objects.requireNonNull(details().outcomes().getFirst().said())
                        .consultations())
                .isEqualTo(5);
    }

    private void receive() {
        id = elsewhere(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("바이어를 찾고 있습니다."))));
    }

    private void reply() {
        elsewhere(cast.official(), () -> {
            requests.decide(new DecideRequest(id, queries.details(id).version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(id, queries.details(id).version(), "구매상담회에 모시겠습니다."));
        });
    }

    private RequestDetails details() {
        return elsewhere(cast.official(), () -> queries.details(id));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static ComboBox<String> bodyField() {
        return _get(ComboBox.class, spec -> spec.withLabel("기관"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static void contract(boolean signed) {
        _setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class), signed);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static List<Select<Currency>> currencies() {
        return _find(Select.class, spec -> spec.withLabel("통화")).stream()
                .map(select -> (Select<Currency>) select)
                .toList();
    }
}
