package naru.delegation;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import naru.base.MissingText;

/** What a trip is for, in a sentence or two, in both languages. */
@Embeddable
public record Purpose(String ko, String en) {

    public Purpose {
        ko = MissingText.check("purpose", ko, 500);
        en = en.isBlank() ? ko : MissingText.check("purpose", en, 500);
    }

    /** The purpose as a reader of that language reads it. */
    public String in(Locale language) {
        return language.getLanguage().equals("ko") ? ko : en;
    }
}
