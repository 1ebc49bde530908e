/**
 * Reliable delivery of mail: a message is stored with the change that caused it, sent once that is committed, tried
 * again with growing pauses, and listed for an administrator when it finally fails. Knows no feature: each words its own
 * messages. Uses {@code base} only.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {"base", "base::*"})
package naru.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
