package naru.support;

import java.util.Locale;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a reply.
 *
 * @param korean  what the company reads
 * @param english what its contacts read who chose English, or null when they read the Korean too
 */
public record ReplyText(String korean, @Nullable String english) {

    /** The most characters a reply has in each language. */
    public static final int LONGEST = 4000;

    public ReplyText {
        korean = MissingText.check("reply", korean, LONGEST);
        english = english == null || english.isBlank() ? null : MissingText.check("reply", english, LONGEST);
    }

    /** The words in a language. */
    public String in(Locale language) {
        return english != null && language.getLanguage().equals("en") ? english : korean;
    }
}
