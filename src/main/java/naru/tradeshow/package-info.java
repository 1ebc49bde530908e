/**
 * Trade shows and their venues: public facts that every city reuses, so they belong to no city. Uses {@code base} and
 * {@code account}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Trade shows",
        allowedDependencies = {"base", "base::*", "account"})
package naru.tradeshow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
