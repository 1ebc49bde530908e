package naru.outbox;

import java.util.Locale;

/**
 * What a kind of letter says in one language, for whoever edits it.
 *
 * @param isOwn   whether the city says it in its own words
 * @param version which version of those words this is, for {@link EditLetter}
 */
public record LetterDetails(LetterKind kind, Locale language, LetterText text, boolean isOwn, long version) {}
