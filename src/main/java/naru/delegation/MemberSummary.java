package naru.delegation;

import java.util.Locale;
import java.util.UUID;
import naru.base.Name;

/** A person on the trip, as companies see them. */
public record MemberSummary(UUID id, Name name, Name title) {

    /**
     * Name and title in the order of the language: "김나루 시장", "Mayor Naru Kim". A title with a comma in it would run into
     * the name: "Minji Han (Director, International Trade)".
     */
    public String in(Locale language) {
        if (language.getLanguage().equals("ko")) {
            return name.ko() + " " + title.ko();
        }
        String titled = title.in(language);
        return titled.contains(",") ? name.in(language) + " (" + titled + ")" : titled + " " + name.in(language);
    }
}
