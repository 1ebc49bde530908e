package naru.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Hands messages to the mail server. A calendar entry travels twice, as mail clients expect: beside the text, where they
 * offer to take it, and as an attached file for those that do not.
 */
final class SmtpCarrier implements Carrier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender server;
    private final SenderAddress sender;

    SmtpCarrier(JavaMailSender server, SenderAddress sender) {
        this.server = server;
        this.sender = sender;
    }

    @Override
    public void carry(Outgoing message) throws MessagingException {
        server.send(envelope(message));
    }

    private MimeMessage envelope(Outgoing message) throws MessagingException {
        MimeMessage envelope = server.createMimeMessage();
        envelope.setFrom(sender.mailbox());
        envelope.setRecipient(
                Message.RecipientType.TO, new InternetAddress(message.to().value(), true));
        envelope.setSubject(message.subject(), UTF_8);
        envelope.setSentDate(Date.from(message.createdAt()));
        envelope.setContentLanguage(new String[] {message.language().toLanguageTag()});
        envelope.setHeader("Auto-Submitted", "auto-generated");
        // The same on every attempt: should one arrive after all, the reader's mail server can tell.
        envelope.setHeader("Message-ID", "<" + message.id() + "@" + sender.domain() + ">");
        Invitation invitation = message.invitation();
        if (invitation == null) {
            envelope.setText(message.text(), UTF_8);
        } else {
            envelope.setContent(withCalendar(message.text(), invitation));
        }
        return envelope;
    }

    private static MimeMultipart withCalendar(String text, Invitation invitation) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        BodyPart offer = file(invitation.text(), "text/calendar; charset=UTF-8; method=" + invitation.method());
        BodyPart attachment = file(invitation.text(), "application/ics; charset=UTF-8");
        attachment.setFileName("invite.ics");
        attachment.setDisposition(Part.ATTACHMENT);

        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, offer));
        return new MimeMultipart(both, attachment);
    }

    private static BodyPart file(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }
}
