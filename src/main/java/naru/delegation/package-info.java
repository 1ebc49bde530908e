/**
 * A city's trip to a trade show: when, what for, who travels, and when companies may register. Uses {@code base}, {@code
 * account} and {@code tradeshow}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delegation",
        allowedDependencies = {"base", "base::*", "account", "tradeshow"})
package naru.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
