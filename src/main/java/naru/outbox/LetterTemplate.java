package naru.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.Optional;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** What a city says in its own words, in one language; without any, the original text counts. */
@Entity
class LetterTemplate extends Root {

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String language;

    private @Nullable String subject;
    private @Nullable String body;

    protected LetterTemplate() {}

    LetterTemplate(LetterKind kind, Locale language) {
        this.kind = kind.key();
        this.language = code(language);
    }

    /** English for {@code en}, Korean for every other, as all texts. */
    static String code(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "ko";
    }

    String kind() {
        return kind;
    }

    Locale language() {
        return Locale.of(language);
    }

    void say(LetterText text) {
        subject = text.subject();
        body = text.text();
    }

    void sayTheOriginal() {
        subject = null;
        body = null;
    }

    Optional<LetterText> words() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new LetterText(subject, body));
    }
}
