package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import naru.base.access.CityScope;
import naru.testing.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class DeliveryTest extends MailServerTest {

    @Autowired
    OutboxMessageRepository messages;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_message_arrives_as_it_was_written() throws Exception {
        server.start();
        hand(mail("[나루] 간담회 면담이\n확정되었습니다"));

        MimeMessage arrived = arrived(1)[0];
        assertThat(arrived.getSubject()).isEqualTo("[나루] 간담회 면담이 확정되었습니다");
        assertThat(arrived.getFrom()[0]).hasToString("=?UTF-8?B?64KY66Oo?= <naru@localhost>");
        assertThat(arrived.getAllRecipients()[0]).hasToString(READER.value());
        assertThat(arrived.getContentLanguage()).containsExactly("ko");
        assertThat(arrived.getContent().toString().strip().replace("\r\n", "\n"))
                .isEqualTo("안녕하십니까.\n면담이 확정되었습니다. 🚢");
        soon().untilAsserted(() -> assertThat(unsentOf("GC")).isEmpty());
    }

    @Test
    void a_calendar_entry_travels_beside_the_text_and_as_a_file() throws Exception {
        server.start();
        hand(mail("확정", InvitationWriterTest.ROUND_TABLE, false));

        MimeMultipart mixed = (MimeMultipart) arrived(1)[0].getContent();
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getBodyPart(0).getContent().toString()).contains("면담이 확정되었습니다");
        BodyPart offer = alternative.getBodyPart(1);
        assertThat(offer.getContentType()).contains("text/calendar", "method=REQUEST", "charset=UTF-8");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        for (BodyPart part : List.of(offer, mixed.getBodyPart(1))) {
            var event = Biweekly.parse(text(part)).first().getEvents().getFirst();
            assertThat(event.getSummary().getValue()).isEqualTo(InvitationWriterTest.ROUND_TABLE.summary());
        }
    }

    @Test
    void what_is_rolled_back_is_never_sent() {
        server.start();
        CityScope.in(
                "GC",
                () -> transaction.executeWithoutResult(status -> {
                    outbox.hand(mail("없던 일"));
                    status.setRollbackOnly();
                }));
        hand(mail("있던 일"));
        rounds.sendDue();

        assertThat(arrived(1)).extracting(MimeMessage::getSubject).containsExactly("있던 일");
    }

    @Test
    void mail_belongs_to_a_change() {
        assertThatThrownBy(() -> CityScope.in("GC", () -> outbox.hand(mail("혼자"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_confidential_text_is_wiped_once_it_is_sent() {
        server.start();
        hand(mail("로그인 링크", null, true));
        hand(mail("확정", null, false));
        arrived(2);
        soon().until(() -> stored("state = 'SENT'") == 2);
        assertThat(stored("subject = '로그인 링크' and body is null")).isOne();
        assertThat(stored("subject = '확정' and body is not null")).isOne();
    }

    @Test
    void senders_at_the_same_time_send_each_message_once() throws Exception {
        int count = 60;
        IntStream.range(0, count).forEach(i -> hand(mail("메일 " + i)));
        settled();
        server.start();
        clock.advance(Duration.ofMinutes(1));

        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<? extends Future<?>> running = IntStream.range(0, 8)
                    .mapToObj(i -> senders.submit(() -> {
                        start.await();
                        rounds.sendDue();
                        return i;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> sender : running) {
                sender.get();
            }
        }
        soon().until(() -> stored("state = 'SENT'") == count);
        Set<String> subjects = new HashSet<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        assertThat(server.getReceivedMessages()).hasSize(count);
        assertThat(subjects).hasSize(count);
        assertThat(stored("attempts = 2")).isEqualTo(count);
    }

    @Test
    void a_sender_leaves_alone_what_another_holds_and_does_not_wait_for_it() {
        hand(mail("하나"));
        hand(mail("둘"));
        settled();
        Instant later = clock.instant().plusSeconds(3600);
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        CityScope.everywhere(() -> transaction.execute(status -> {
            List<OutboxMessage> mine = messages.lockDue(later, Limit.of(1));
            List<OutboxMessage> others = another.execute(inner -> messages.lockDue(later, Limit.of(2)));
            assertThat(mine).hasSize(1);
            assertThat(others).doesNotContainAnyElementsOf(mine);
            // H2 holds every row it has looked at, PostgreSQL those it returns.
            assertThat(others).hasSize(TestStore.isPostgres() ? 1 : 0);
            return mine;
        }));
    }

    private int stored(String where) {
        return store.sql("select count(*) from outbox_message where " + where)
                .query(Integer.class)
                .single();
    }

    private MimeMessage[] arrived(int count) {
        soon().until(() -> server.getReceivedMessages().length >= count);
        return Arrays.copyOf(server.getReceivedMessages(), server.getReceivedMessages().length);
    }

    private static String text(BodyPart part) throws Exception {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
