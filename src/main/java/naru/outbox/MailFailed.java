package naru.outbox;

import java.util.UUID;
import naru.base.Happened;

/** A message was given up after its last attempt; an administrator can send it again. */
public record MailFailed(String city, UUID messageId) implements Happened {}
