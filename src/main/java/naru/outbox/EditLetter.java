package naru.outbox;

import java.util.Locale;

/**
 * Says a kind of letter in the city's own words.
 *
 * @param kind    its key
 * @param version the version that was loaded into the form
 */
public record EditLetter(String kind, Locale language, long version, LetterText text) {}
