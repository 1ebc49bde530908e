package naru.company;

import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;

/**
 * A person to write to.
 *
 * @param language in which they get their mail
 */
public record Recipient(UUID accountId, String name, EmailAddress email, Locale language) {}
