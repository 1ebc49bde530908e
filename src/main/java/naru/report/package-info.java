/**
 * What the city puts before those who decide: the sheets that a mayor is briefed with before companies are met. Only reads;
 * uses {@code base}, {@code company}, {@code delegation}, {@code meeting} and {@code support}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {"base", "base::*", "company", "delegation", "meeting", "support"})
package naru.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
