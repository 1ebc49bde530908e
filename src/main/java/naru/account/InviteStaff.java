package naru.account;

import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.MissingText;
import naru.base.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person of the city who shall be able to sign in.
 *
 * @param role   any but {@link Role#CONTACT}
 * @param unitId the unit they work in; administrators need none
 */
public record InviteStaff(
        EmailAddress email,
        String name,
        Role role,
        @Nullable UUID unitId,
        Locale language) {

    public InviteStaff {
        name = MissingText.check("name", name, 80);
        if (!role.isStaff()) {
            throw new IllegalArgumentException("a company's contact signs up, and is not invited");
        }
    }
}
