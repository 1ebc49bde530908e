package naru.outbox;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of letter that a feature sends, and the facts it tells. Its words stand in the feature's {@code words} files:
 * {@code letter.<key>} is its name, {@code letter.<key>.subject} and {@code letter.<key>.text} are what it says unless a
 * city says it in its own words. A fact stands in them as a placeholder, such as {@code {meeting}}; what it means is {@code
 * letter.fact.<fact>}, and {@code letter.fact.<fact>.example} shows one.
 *
 * @param facts        what it tells; every kind tells the recipient's {@code name} and the {@code link} to its page
 * @param needed       which of the facts no wording may leave out of the text
 * @param confidential whether the needed facts open a door, as a sign-in link does: then the text is wiped from the store
 *                     as soon as it is sent or finally failed, and no notice repeats it
 */
public record LetterKind(String key, Set<String> facts, Set<String> needed, boolean confidential) {

    static final String NAME = "name";
    static final String LINK = "link";

    public LetterKind {
        facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
        needed = Set.copyOf(needed);
        if (key.length() > 60 || !facts.containsAll(needed)) {
            throw new IllegalArgumentException("a key that is too long, or a needed fact that is not told: " + key);
        }
    }

    /** A kind that tells these facts, beside the recipient's name and the link. */
    public static LetterKind of(String key, String... facts) {
        return new LetterKind(
                key,
                Stream.of(Stream.of(NAME), Stream.of(facts), Stream.of(LINK))
                        .flatMap(some -> some)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Set.of(),
                false);
    }

    /** The same kind, from whose text none of these facts may be missing. */
    public LetterKind needing(String... facts) {
        return new LetterKind(key, this.facts, Set.of(facts), confidential);
    }

    /** The same kind, whose needed facts are nobody's business but the recipient's. */
    public LetterKind asConfidential() {
        return new LetterKind(key, facts, needed, true);
    }

    /** The translation key of its name. */
    public String labelKey() {
        return "letter." + key;
    }

    /** The translation key of what a fact means. */
    public static String meaningKey(String fact) {
        return "letter.fact." + fact;
    }

    /** The translation key of an example of a fact. */
    public static String exampleKey(String fact) {
        return "letter.fact." + fact + ".example";
    }

    /** Which facts the subject may tell; it is shown in lists, so that it keeps no secret. */
    public List<String> factsInSubject() {
        return facts.stream()
                .filter(fact -> !confidential || !needed.contains(fact))
                .toList();
    }

    /**
     * Refuses a subject that would not work.
     *
     * @throws UnknownPlaceholder when it names something else than the facts
     */
    public void checkSubject(String subject) {
        Placeholders.checkKnown(subject, factsInSubject());
    }

    /**
     * Refuses a text that would not work.
     *
     * @throws UnknownPlaceholder when it names something else than the facts
     * @throws PlaceholderNeeded  when it leaves out one of the needed facts
     */
    public void checkText(String text) {
        Placeholders.checkKnown(text, facts);
        Set<String> told = Placeholders.in(text);
        List<String> leftOut = facts.stream()
                .filter(fact -> needed.contains(fact) && !told.contains(fact))
                .toList();
        if (!leftOut.isEmpty()) {
            throw new PlaceholderNeeded(leftOut);
        }
    }
}
