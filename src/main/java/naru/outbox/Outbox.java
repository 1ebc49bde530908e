package naru.outbox;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import naru.base.access.CityScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features hand in their letters and notices. It is for the services of other features, which decide first whether a message is
 * due: views do not call it, and so it asks nobody for a role.
 */
@Component
public class Outbox {

    /** The product's name before a subject tells it apart among other mail; in the portal it says nothing. */
    private static final Pattern SENDER = Pattern.compile("^\\[[^]]*]\\s*(?=\\S)");

    private final OutboxMessageRepository messages;
    private final PostedNoticeRepository notices;
    private final Stationery stationery;
    private final InvitationWriter invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean delivering;

    Outbox(
            OutboxMessageRepository messages,
            PostedNoticeRepository notices,
            Stationery stationery,
            InvitationWriter invitations,
            ApplicationEventPublisher events,
            Clock clock,
            ObjectProvider<JavaMailSender> server) {
        this.messages = messages;
        this.notices = notices;
        this.stationery = stationery;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
        delivering = server.getIfAvailable() != null;
    }

    /**
     * Stores a letter with the running change, in the words of the city in scope. The mail is sent once the change is
     * committed, and never if it is not; whoever signs in finds a notice of it in the portal, too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hand(Letter letter) {
        Mail mail = stationery.write(letter);
        hand(mail);
        UUID account = letter.to().accountId();
        if (account != null && !mail.confidential()) {
            hand(new Notice(account, SENDER.matcher(mail.subject()).replaceFirst(""), letter.page()));
        }
    }

    /** Posts a notice with the running change, in the city in scope. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hand(Notice notice) {
        notices.save(new PostedNotice(notice, clock.instant()));
        events.publishEvent(new NoticesChanged(CityScope.city(), notice.accountId()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void hand(Mail mail) {
        CalendarPart entry = mail.calendar();
        Invitation invitation = entry == null ? null : invitations.write(entry);
        OutboxMessage message = messages.save(new OutboxMessage(mail, invitation, clock.instant()));
        events.publishEvent(new MailHanded(message.id()));
    }

    /** Whether a mail server is configured; where none is, mail goes to the log. */
    public boolean isDelivering() {
        return delivering;
    }
}
