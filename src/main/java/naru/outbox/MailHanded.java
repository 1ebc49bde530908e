package naru.outbox;

import java.util.UUID;

/** A message lies in the outbox; once that is committed, it can go. */
record MailHanded(UUID messageId) {}
