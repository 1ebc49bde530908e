package naru.delegation;

import java.util.Locale;
import java.util.UUID;
import naru.base.Name;

/** A person on the trip, as companies see them. */
public record MemberSummary(UUID id, Name name, Name title) {

    /** Name and title in the order of the language: "김나루 시장", "Mayor Naru Kim". */
    public String in(Locale language) {
        return language.getLanguage().equals("ko")
                ? name.ko() + " " + title.ko()
                : title.in(language) + " " + name.in(language);
    }
}
