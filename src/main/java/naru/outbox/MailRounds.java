package naru.outbox;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import naru.base.access.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, of all cities. A message is claimed in one short transaction, sent outside of any, and the outcome
 * taken down in another, so that a slow mail server holds no lock and several nodes never send the same message. Only a
 * node that dies between sending and taking down leaves a message that is sent twice.
 */
@Component
class MailRounds {

    private static final Logger log = LoggerFactory.getLogger(MailRounds.class);

    private final OutboxMessageRepository messages;
    private final Carrier carrier;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailRounds(
            OutboxMessageRepository messages,
            Carrier carrier,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.carrier = carrier;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** Sends one message after the other until none is due. */
    void sendDue() {
        Optional<Outgoing> next = claim();
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            send(next.get());
            next = claim();
        }
    }

    private Optional<Outgoing> claim() {
        return CityScope.everywhere(() ->
                transaction.execute(status -> messages.lockDue(clock.instant(), Limit.of(1)).stream()
                        .findFirst()
                        .map(message -> message.claim(clock.instant()))));
    }

    private void send(Outgoing outgoing) {
        try {
            carrier.carry(outgoing);
        } catch (Exception e) {
            log.warn("attempt {} to send message {} failed: {}", outgoing.attempt(), outgoing.id(), e.toString());
            record(outgoing, message -> failed(message, outgoing, e));
            return;
        }
        record(outgoing, this::sent);
    }

    private void sent(OutboxMessage message) {
        message.sent(clock.instant());
        events.publishEvent(new MailSent(message.city(), message.id()));
    }

    private void failed(OutboxMessage message, Outgoing outgoing, Exception why) {
        boolean last = message.attemptFailed(
                outgoing.attempt(), Trouble.of(why), String.valueOf(why.getMessage()), clock.instant());
        if (last) {
            events.publishEvent(new MailFailed(message.city(), message.id()));
        }
    }

    private void record(Outgoing outgoing, Consumer<OutboxMessage> outcome) {
        CityScope.everywhere(() -> {
            transaction.executeWithoutResult(
                    status -> messages.findById(outgoing.id()).ifPresent(outcome));
            return outgoing;
        });
    }
}
