package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.testing.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

class RetryTest extends MailServerTest {

    private static final List<Integer> PAUSES = List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 512);

    @Test
    void while_the_server_is_down_attempts_grow_apart_until_it_is_back() {
        hand(mail("확정"));
        settled();
        for (int attempt = 1; attempt <= 4; attempt++) {
            DeliverySummary waiting = only("GC");
            assertThat(waiting.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(waiting.attempts()).isEqualTo(attempt);
            assertThat(waiting.trouble()).isEqualTo(Trouble.NO_ANSWER);
            assertThat(waiting.nextAttemptAt()).isEqualTo(inMinutes(PAUSES.get(attempt - 1)));
            attemptAt(inMinutes(PAUSES.get(attempt - 1)));
        }

        server.start();
        attemptAt(inMinutes(PAUSES.get(4)));
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(unsentOf("GC")).isEmpty();
    }

    @Test
    void nothing_is_tried_before_its_time() {
        hand(mail("확정"));
        settled();
        server.start();
        clock.advance(Duration.ofSeconds(59));
        rounds.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(only("GC").attempts()).isEqualTo(1);
    }

    @Test
    void after_a_day_a_message_is_given_up_and_can_be_sent_again() {
        hand(mail("확정"));
        giveUp();
        DeliverySummary failed = only("GC");
        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.attempts()).isEqualTo(OutboxMessage.MOST_ATTEMPTS);
        assertThat(failed.nextAttemptAt()).isNull();
        assertThat(failed.canSendAgain()).isTrue();
        assertThat(failures.all).containsExactly(new MailFailed("GC", failed.id()));

        server.start();
        sendAgain("GC", failed.id());
        soon().until(() -> unsentOf("GC").isEmpty());
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> sendAgain("GC", failed.id())).isInstanceOf(NotGivenUp.class);
    }

    @Test
    void a_confidential_text_is_wiped_when_it_is_given_up() {
        hand(mail("로그인 링크", null, true));
        giveUp();
        DeliverySummary failed = only("GC");
        assertThat(failed.canSendAgain()).isFalse();
        assertThat(store.sql("select count(*) from outbox_message where body is null")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThatThrownBy(() -> sendAgain("GC", failed.id())).isInstanceOf(TextWiped.class);
    }

    @Test
    void another_city_sees_nothing_and_can_do_nothing() {
        hand(mail("확정"));
        giveUp();
        UUID id = only("GC").id();
        assertThat(unsentOf("SN")).isEmpty();
        assertThat(Act.as(Act.someone(Role.ADMINISTRATOR, "SN"), () -> deliveries.countUnsent()))
                .isZero();
        assertThatThrownBy(() -> sendAgain("SN", id)).isInstanceOf(NotFound.class);
        assertThat(only("GC").state()).isEqualTo(DeliveryState.FAILED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_administrators_may_look(Role role) {
        assertThatThrownBy(() -> Act.as(Act.someone(role, "GC"), () -> deliveries.unsent(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Act.as(Act.someone(role, "GC"), () -> deliveries.countUnsent()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Act.as(Act.someone(role, "GC"), () -> deliveries.sendAgain(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_visitor_sees_nothing() {
        assertThatThrownBy(() -> Act.asVisitor(() -> deliveries.unsent(1))).isInstanceOf(AccessDeniedException.class);
    }

    private void giveUp() {
        settled();
        PAUSES.forEach(pause -> attemptAt(inMinutes(pause)));
    }

    private DeliverySummary only(String city) {
        List<DeliverySummary> unsent = unsentOf(city);
        assertThat(unsent).hasSize(1);
        return unsent.getFirst();
    }

    private void sendAgain(String city, UUID id) {
        Act.as(Act.someone(Role.ADMINISTRATOR, city), () -> deliveries.sendAgain(id));
    }

    private Instant inMinutes(int minutes) {
        return clock.instant().plus(Duration.ofMinutes(minutes));
    }
}
