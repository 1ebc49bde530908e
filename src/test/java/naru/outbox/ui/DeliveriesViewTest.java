package naru.outbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.ZoneOffset;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.Badge;
import naru.base.ui.EmptyState;
import naru.outbox.DeliveryState;
import naru.outbox.MailFailed;
import naru.testing.Act;
import naru.testing.Browserless;
import naru.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail server is configured, but nothing listens there. */
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1"})
class DeliveriesViewTest extends Browserless {

    private static final SignedIn ADMINISTRATOR = Act.someone(Role.ADMINISTRATOR, "GC");

    @Autowired
    JdbcClient store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void empty() {
        store.sql("delete from outbox_message").update();
        store.sql("delete from city").update();
        store.sql("insert into city (code, name_ko, name_en) values ('GC', '과천시', 'Gwacheon')")
                .update();
    }

    @Test
    void an_empty_list_says_what_belongs_there() {
        signIn(ADMINISTRATOR);
        open("admin/mail");
        _assertOne(EmptyState.class);
        _assertNone(Badge.class);
    }

    @Test
    void what_was_given_up_says_why_and_is_sent_again() {
        given("확정", "비밀 본문", DeliveryState.FAILED);
        signIn(ADMINISTRATOR);
        open("admin/mail");
        String shown = _get(DeliveriesView.class).getElement().getTextRecursively();
        assertThat(shown)
                .contains("확정", "kim@gaon.co.kr", "발송 실패", "메일 서버가 응답하지 않았습니다.", "12회")
                .doesNotContain("비밀 본문");

        _click(_get(Button.class, spec -> spec.withText("다시 보내기")));
        _assertOne(Notification.class);
        assertThat(_get(Badge.class).getText()).isEqualTo("발송 대기");
        assertThat(_find(Button.class, spec -> spec.withText("다시 보내기"))).isEmpty();
    }

    @Test
    void what_is_wiped_cannot_be_sent_again() {
        given("로그인 링크", null, DeliveryState.FAILED);
        signIn(ADMINISTRATOR);
        open("admin/mail");
        assertThat(_find(Button.class, spec -> spec.withText("다시 보내기"))).isEmpty();
        assertThat(_get(DeliveriesView.class).getElement().getTextRecursively()).contains("내용을 지웠습니다");
    }

    @Test
    void a_failure_shows_up_without_a_reload() {
        signIn(ADMINISTRATOR);
        open("admin/mail");
        UUID id = given("확정", "본문", DeliveryState.FAILED);
        transaction.executeWithoutResult(status -> events.publishEvent(new MailFailed("GC", id)));
        eventually(() -> _assertOne(Badge.class));
    }

    private UUID given(String subject, @Nullable String body, DeliveryState state) {
        UUID id = UUID.randomUUID();
        store.sql("""
                        insert into outbox_message (id, city, version, recipient, language, subject, body, confidential,
                            state, attempts, next_attempt_at, trouble, last_error, created_at)
                        values (:id, 'GC', 0, 'kim@gaon.co.kr', 'ko', :subject, :body, false,
                            :state, 12, :now, 'NO_ANSWER', 'Connection refused', :now)
                        """)
                .param("id", id)
                .param("subject", subject)
                .param("body", body)
                .param("state", state.name())
                .param("now", TestClock.START.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
