/**
 * Letters and notices. Each feature declares the kinds of letters it sends and hands in the facts; here they are put into
 * words, the city's own or the original ones. A mail is stored with the change that caused it, sent once that is
 * committed, tried again with growing pauses, and listed for an administrator when it finally fails; whoever signs in
 * finds a notice of it. Knows no feature and no account but its id. Uses {@code base} only.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {"base", "base::*"})
package naru.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
