package naru.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern LETTER = Pattern.compile("letter\\..+\\.(subject|text)");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:getTranslation|translate|say)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+)\"\\s*[,)]");
    private static final Pattern MENU_TITLE = Pattern.compile("@Menu\\([^)]*title\\s*=\\s*\"([^\"]+)\"");

    private static final Pattern EITHER_PARTICLE = Pattern.compile("[을를은는이가과와]\\([을를은는이가과와]\\)|\\(으\\)로|\\(이\\)[나라며]");

    private final Words words = new Words();

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(words.keys(Locale.KOREAN)).isEqualTo(words.keys(Locale.ENGLISH));
    }

    @Test
    void every_text_says_something_with_the_same_placeholders_in_both_languages() {
        for (String key : words.keys(Locale.KOREAN)) {
            assertThat(words.pattern(Locale.KOREAN, key)).as(key).isNotBlank();
            assertThat(words.pattern(Locale.ENGLISH, key)).as(key).isNotBlank();
            assertThat(placeholders(Locale.ENGLISH, key)).as(key).isEqualTo(placeholders(Locale.KOREAN, key));
        }
    }

    @Test
    void every_text_is_a_pattern_that_keeps_its_apostrophes() {
        for (Locale language : Set.of(Locale.KOREAN, Locale.ENGLISH)) {
            for (String key : words.keys(language)) {
                if (LETTER.matcher(key).matches()) {
                    continue; // taken as it is written
                }
                String pattern = words.pattern(language, key);
                assertThat(new MessageFormat(pattern, language).getFormats())
                        .as(key)
                        .hasSize(placeholders(language, key).size());
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    /** A particle that depends on the word before it: who writes both shows that a machine speaks. */
    @Test
    void no_korean_text_offers_two_particles_to_choose_from() {
        for (String key : words.keys(Locale.KOREAN)) {
            assertThat(words.pattern(Locale.KOREAN, key)).as(key).doesNotContainPattern(EITHER_PARTICLE);
        }
    }

    @Test
    void every_broken_rule_has_its_sentence() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RuleViolation.class));
        Set<String> rules = scanner.findCandidateComponents("naru").stream()
                .map(rule -> ClassUtils.resolveClassName(String.valueOf(rule.getBeanClassName()), null))
                .map(rule -> "failure." + rule.getSimpleName())
                .collect(Collectors.toSet());
        assertThat(rules).contains("failure.NotFound");
        assertThat(words.keys(Locale.KOREAN)).containsAll(rules);
    }

    @Test
    void every_text_the_code_asks_for_exists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            SPOKEN.matcher(source).results().map(this::key).forEach(asked::add);
            MENU_TITLE.matcher(source).results().map(this::key).forEach(asked::add);
        }
        assertThat(asked).contains("layout.sign-in", "error.number", "banner.zone-rules");
        assertThat(words.keys(Locale.KOREAN)).containsAll(asked);
    }

    private String key(MatchResult match) {
        return match.group(1);
    }

    private Set<String> placeholders(Locale language, String key) {
        return PLACEHOLDER
                .matcher(words.pattern(language, key))
                .results()
                .map(this::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
