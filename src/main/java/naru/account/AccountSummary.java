package naru.account;

import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in, as lists show them.
 *
 * @param unitId   the unit a member of staff works in
 * @param language in which they get their mail
 * @param open     whether they may sign in
 */
public record AccountSummary(
        UUID id,
        String name,
        EmailAddress email,
        @Nullable String phone,
        Role role,
        @Nullable UUID unitId,
        Locale language,
        boolean open) {}
