/**
 * A city's trip to a trade show: when, what for, who travels, where it stops, what it costs, and when companies may
 * register. Uses {@code base}, {@code attachment}, {@code account} and {@code tradeshow}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delegation",
        allowedDependencies = {
            "base",
            "base::*",
            "attachment",
            "attachment::ui",
            "account",
            "tradeshow",
            "tradeshow::ui"
        })
package naru.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
