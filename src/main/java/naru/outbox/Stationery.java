package naru.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.Portal;
import naru.base.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All kinds of letters, and how one is put into words: the city's own, or else the original ones. */
@Component
class Stationery {

    private static final Logger log = LoggerFactory.getLogger(Stationery.class);

    private final List<LetterKind> kinds;
    private final LetterTemplateRepository templates;
    private final Words words;
    private final Portal portal;

    Stationery(List<LetterKinds> kinds, LetterTemplateRepository templates, Words words, Portal portal) {
        this.kinds = kinds.stream().flatMap(some -> some.all().stream()).toList();
        this.templates = templates;
        this.words = words;
        this.portal = portal;
        Map<String, List<LetterKind>> byKey = this.kinds.stream().collect(Collectors.groupingBy(LetterKind::key));
        byKey.forEach((key, same) -> {
            if (same.size() > 1) {
                throw new IllegalStateException("two kinds of letters are called " + key);
            }
        });
    }

    List<LetterKind> kinds() {
        return kinds;
    }

    /**
     * The kind of that key.
     *
     * @throws NotFound when there is none
     */
    LetterKind kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow(() -> new NotFound(key));
    }

    LetterText original(LetterKind kind, Locale language) {
        return new LetterText(
                words.template(language, kind.labelKey() + ".subject"),
                words.template(language, kind.labelKey() + ".text"));
    }

    /** The letter as a mail, worded for the city in scope. Whatever an administrator wrote, it can be sent. */
    Mail write(Letter letter) {
        LetterKind kind = letter.kind();
        Recipient to = letter.to();
        Map<String, String> facts = letter.allFacts(portal.link(letter.page()).toString());
        LetterText original = original(kind, to.language());
        LetterText text = own(kind, to.language()).orElse(original);
        return new Mail(
                to.email(),
                to.language(),
                filled(LetterText::subject, text, original, facts, Mail.LONGEST_SUBJECT),
                filled(LetterText::text, text, original, facts, Mail.LONGEST_TEXT),
                letter.calendar(),
                kind.confidential());
    }

    private Optional<LetterText> own(LetterKind kind, Locale language) {
        Optional<LetterText> own = templates
                .findByKindAndLanguage(kind.key(), LetterTemplate.code(language))
                .flatMap(LetterTemplate::words);
        if (own.isPresent() && !own.get().suits(kind)) {
            log.warn("the city's own words for {} in {} name facts that are gone", kind.key(), language);
            return Optional.empty();
        }
        return own;
    }

    private static String filled(
            Function<LetterText, String> part,
            LetterText text,
            LetterText original,
            Map<String, String> facts,
            int longest) {
        String filled = Placeholders.fill(part.apply(text), facts).strip();
        // Nothing but gaps, and nothing to fill them with.
        String some = filled.isEmpty() ? Placeholders.fill(part.apply(original), facts) : filled;
        return some.length() <= longest ? some : some.substring(0, longest - 1) + "…";
    }
}
