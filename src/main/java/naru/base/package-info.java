/**
 * The ground everything stands on: value types, wall-clock time in a zone, and the failures a broken rule speaks with.
 * Uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "Base",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package naru.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
