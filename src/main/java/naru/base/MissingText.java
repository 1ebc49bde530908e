package naru.base;

import java.util.regex.Pattern;

/** A text that is needed was left empty, or is longer than there is room for. */
public final class MissingText extends RuleViolation {

    /** Nobody types these, and PostgreSQL stores no NUL; lines and tabs are text. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private MissingText(String what, int longest) {
        super(what, longest);
    }

    /**
     * The text without surrounding blanks and without control characters; lines end in {@code \n} alone.
     *
     * @param what    the name of the field, for the log
     * @param longest the most characters it may have
     * @throws MissingText when nothing is left of it or it is too long
     */
    public static String check(String what, String text, int longest) {
        String stripped = CONTROL.matcher(text).replaceAll("").strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new MissingText(what, longest);
        }
        return stripped;
    }
}
