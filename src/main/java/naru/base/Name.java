package naru.base;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A name in both languages of the portal.
 *
 * @param ko in Korean, always there
 * @param en in English; where it was left empty, the Korean one stands in
 */
@Embeddable
public record Name(String ko, String en) {

    public Name {
        ko = MissingText.check("name", ko, 120);
        en = en.isBlank() ? ko : MissingText.check("name", en, 120);
    }

    /** The name as a reader of that language knows it. */
    public String in(Locale language) {
        return language.getLanguage().equals("ko") ? ko : en;
    }
}
