package naru.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text a person reads, by key: each feature keeps its own in {@code words/<feature>.properties} (Korean) and {@code
 * words/<feature>_en.properties}. Texts are {@link MessageFormat} patterns, also without arguments: an apostrophe is
 * written twice. Only what letters say, {@code letter.….subject} and {@code letter.….text}, is taken as it is written.
 */
@Component
public class Words {

    private static final Logger log = LoggerFactory.getLogger(Words.class);

    private final Map<String, String> korean = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Words() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
                Properties texts = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                Map<String, String> into =
                        String.valueOf(file.getFilename()).endsWith("_en.properties") ? english : korean;
                texts.forEach((key, text) -> add(into, (String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two features with one key would read each other's words. */
    private static void add(Map<String, String> into, String key, String text) {
        if (into.put(key, text) != null) {
            throw new IllegalStateException("two texts for " + key);
        }
    }

    /** The text in that language: English for {@code en}, Korean for every other. */
    public String say(Locale language, String key, @Nullable Object... arguments) {
        String pattern = texts(language).get(key);
        if (pattern == null) {
            log.error("no text for {} in {}", key, language);
            return "!" + key + "!";
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** What a letter says, with its placeholders, as it is written. */
    public String template(Locale language, String key) {
        String text = texts(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language);
        }
        return text;
    }

    /** The sentence that tells a person which rule stood in the way and what to do now. */
    public String say(Locale language, RuleViolation violation) {
        return say(language, violation.messageKey(), violation.details().toArray());
    }

    /** All keys of a language, so that a test can hold the two together. */
    Set<String> keys(Locale language) {
        return Set.copyOf(texts(language).keySet());
    }

    /** A text as it is written, so that a test can hold the two languages together. */
    String pattern(Locale language, String key) {
        return texts(language).getOrDefault(key, "");
    }

    private Map<String, String> texts(Locale language) {
        return language.getLanguage().equals("en") ? english : korean;
    }
}
