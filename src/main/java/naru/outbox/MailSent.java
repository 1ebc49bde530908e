package naru.outbox;

import java.util.UUID;
import naru.base.Happened;

/** The mail server took a message. */
public record MailSent(String city, UUID messageId) implements Happened {}
