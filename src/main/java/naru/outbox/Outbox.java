package naru.outbox;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features hand in their mail. It is for the services of other features, which decide first whether a message is
 * due: views do not call it, and so it asks nobody for a role.
 */
@Component
public class Outbox {

    private final OutboxMessageRepository messages;
    private final InvitationWriter invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean delivering;

    Outbox(
            OutboxMessageRepository messages,
            InvitationWriter invitations,
            ApplicationEventPublisher events,
            Clock clock,
            ObjectProvider<JavaMailSender> server) {
        this.messages = messages;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
        delivering = server.getIfAvailable() != null;
    }

    /**
     * Stores a message with the running change, in the city in scope. It is sent once the change is committed, and never
     * if it is not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hand(Mail mail) {
        CalendarEntry entry = mail.calendar();
        Invitation invitation = entry == null ? null : invitations.write(entry);
        OutboxMessage message = messages.save(new OutboxMessage(mail, invitation, clock.instant()));
        events.publishEvent(new MailHanded(message.id()));
    }

    /** Whether a mail server is configured; where none is, mail goes to the log. */
    public boolean isDelivering() {
        return delivering;
    }
}
