/**
 * The demonstration: cities, people and two years of a story that can be tried without setting anything up, and a clock
 * to travel in time with. It exists only under the profile {@code demo}. Uses every other module; nobody uses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "base",
            "base::*",
            "outbox",
            "account",
            "tradeshow",
            "company",
            "delegation",
            "meeting",
            "itinerary",
            "support"
        })
package naru.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
