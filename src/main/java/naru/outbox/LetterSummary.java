package naru.outbox;

import java.util.List;
import java.util.Locale;

/**
 * A kind of letter in the list.
 *
 * @param ownWords in which languages the city says it in its own words
 */
public record LetterSummary(LetterKind kind, List<Locale> ownWords) {}
