package naru.support;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reply is written about.
 *
 * @param decision what is decided, or about to be, or null
 * @param language of the text
 */
record ReplyOccasion(SupportRequest request, @Nullable Decision decision, Locale language) {}
