/**
 * Exporters and the people who speak for them: sign-up, approval, contacts, exhibits. Uses {@code base}, {@code outbox},
 * {@code account} and {@code tradeshow}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"base", "base::*", "outbox", "account", "tradeshow"})
package naru.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
