/**
 * Exporters and the people who speak for them: sign-up, approval, contacts. Uses {@code base}, {@code outbox} and
 * {@code account}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"base", "base::*", "outbox", "account"})
package naru.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
