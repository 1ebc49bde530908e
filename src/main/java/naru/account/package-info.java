/**
 * Who may come in: cities, their units, accounts and roles, sign-in, and the current user. Uses {@code base} and
 * {@code outbox}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"base", "base::*", "outbox"})
package naru.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
