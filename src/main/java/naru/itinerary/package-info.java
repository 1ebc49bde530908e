/**
 * The programme of a trip: what happens when, where and with whom, and what stands in its way. Uses {@code base}, {@code
 * account}, {@code outbox}, {@code attachment}, {@code tradeshow}, {@code delegation}, {@code timetable} and {@code meeting}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Itinerary",
        allowedDependencies = {
            "base",
            "base::*",
            "account",
            "outbox",
            "attachment",
            "attachment::ui",
            "tradeshow",
            "tradeshow::ui",
            "delegation",
            "delegation::ui",
            "timetable",
            "meeting"
        })
package naru.itinerary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
