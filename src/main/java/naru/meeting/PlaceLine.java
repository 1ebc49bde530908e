package naru.meeting;

import java.util.Locale;

/** Where a meeting is held in one line, from the large to the small: venue, room, exact place. */
public record PlaceLine(String ko, String en) {

    /** The line for a reader of that language. */
    public String in(Locale language) {
        return language.getLanguage().equals("ko") ? ko : en;
    }
}
