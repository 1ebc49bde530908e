package naru.base;

import java.util.Locale;

/** What people type, as a pattern of a query: {@code lower(…) like :pattern escape '!'}. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches what has this text anywhere in it, whatever the case; signs that mean something in a pattern mean themselves. */
    public static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
