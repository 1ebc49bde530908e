package naru.outbox;

import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A person to write to.
 *
 * @param accountId with which they sign in; null for somebody who has not yet, and who finds no notice in the portal
 * @param language  in which they get their mail
 */
public record Recipient(@Nullable UUID accountId, String name, EmailAddress email, Locale language) {}
