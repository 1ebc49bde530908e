package naru.outbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.ForAdministrators;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the mail of one's own city fares. */
@Service
@Transactional
public class Deliveries {

    private final OutboxMessageRepository messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(OutboxMessageRepository messages, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** What is not sent: first what was given up, then what waits, the oldest first. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<DeliverySummary> unsent(int most) {
        return messages.findUnsent(Limit.of(most)).stream()
                .map(OutboxMessage::summary)
                .toList();
    }

    /** How many messages are not sent. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public int countUnsent() {
        return messages.countByStateNot(DeliveryState.SENT);
    }

    /**
     * Starts over with a message that was given up.
     *
     * @throws NotFound   when one's own city has no such message
     * @throws NotGivenUp when it is sent, or waits to be
     * @throws TextWiped  when it was confidential, so that its text is gone
     */
    @ForAdministrators
    public void sendAgain(UUID id) {
        messages.findById(id).orElseThrow(() -> new NotFound(id)).sendAgain(clock.instant());
        events.publishEvent(new MailHanded(id));
    }
}
