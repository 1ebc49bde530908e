/**
 * Who and what is taken when: engagements of members, places and companies, whatever made them. The one place that
 * refuses overlaps. Uses {@code base}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Timetable",
        allowedDependencies = {"base", "base::*"})
package naru.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
