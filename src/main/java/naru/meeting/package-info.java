/**
 * Time with the delegation, in three forms, and the companies' claims on it: meetings, slots, places, registrations. Uses
 * {@code base}, {@code outbox}, {@code attachment}, {@code account}, {@code tradeshow}, {@code company}, {@code delegation} and {@code timetable}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "base",
            "base::*",
            "outbox",
            "attachment",
            "attachment::ui",
            "account",
            "tradeshow",
            "company",
            "delegation",
            "timetable"
        })
package naru.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
