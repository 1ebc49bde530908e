package naru.outbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import naru.base.EmailAddress;
import naru.base.access.CityScope;
import naru.base.access.Role;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server that can be stopped and started, and an empty outbox of two cities. */
@NaruTest
@Import(MailServerTest.Listening.class)
abstract class MailServerTest {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    static final EmailAddress READER = new EmailAddress("kim@gaon.co.kr");

    static final Recipient SOMEBODY = new Recipient(null, "김하늘", READER, Locale.KOREAN);

    @Autowired
    Outbox outbox;

    @Autowired
    MailRounds rounds;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient store;

    @Autowired
    TestClock clock;

    @Autowired
    Failures failures;

    final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void empty() {
        store.sql("delete from outbox_message").update();
        store.sql("delete from letter_template").update();
        store.sql("delete from city").update();
        for (String city : List.of("GC", "SN")) {
            store.sql("insert into city (code, name_ko, name_en) values (?, ?, ?)")
                    .params(city, city, city)
                    .update();
        }
        failures.all.clear();
        clock.set(TestClock.START);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    void hand(Mail mail) {
        CityScope.in("GC", () -> transaction.executeWithoutResult(status -> outbox.hand(mail)));
    }

    static Mail mail(String subject) {
        return mail(subject, null, false);
    }

    static Mail mail(String subject, @Nullable CalendarEntry entry, boolean confidential) {
        return new Mail(READER, Locale.KOREAN, subject, "안녕하십니까.\n면담이 확정되었습니다. 🚢", entry, confidential);
    }

    List<DeliverySummary> unsentOf(String city) {
        return Act.as(Act.someone(Role.ADMINISTRATOR, city), () -> deliveries.unsent(100));
    }

    /** Sends at the time given, and waits until the outcome of that attempt is taken down. */
    void attemptAt(Instant time) {
        clock.set(time);
        rounds.sendDue();
        settled();
    }

    /** Waits until nothing is due any more and no attempt is under way. */
    void settled() {
        soon().until(() ->
                store.sql("select count(*) from outbox_message where state = 'WAITING' and (next_attempt_at <= ?"
                                        + " or trouble is null or next_attempt_at = ?)")
                                .params(at(clock.instant()), at(clock.instant().plus(OutboxMessage.LEASE)))
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static class Failures {
        final Queue<MailFailed> all = new ConcurrentLinkedQueue<>();

        @EventListener
        void heard(MailFailed failure) {
            all.add(failure);
        }
    }

    @TestConfiguration
    @EnableMethodSecurity
    static class Listening {
        @Bean
        Failures failures() {
            return new Failures();
        }
    }
}
