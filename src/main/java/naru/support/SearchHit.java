package naru.support;

import java.util.UUID;
import naru.base.Name;
import naru.base.search.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param about   the id of the company or the request it leads to
 * @param company the company itself, or the one whose request it is about
 * @param number  the request's
 * @param excerpt where it says what was looked for
 */
public record SearchHit(
        Kind kind, UUID about, Name company, @Nullable String number, Excerpt excerpt) {

    /** What it is. */
    public enum Kind {
        COMPANY,
        REQUEST,
        REPLY,
        /** A note among the city's people. */
        NOTE;

        /** The translation key of the word for it. */
        public String labelKey() {
            return "search.kind." + name();
        }
    }
}
