package naru.outbox;

import naru.base.MissingText;
import naru.base.RuleViolation;

/**
 * What a kind of letter says, with placeholders for the facts.
 *
 * @param subject one line
 */
public record LetterText(String subject, String text) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_TEXT = 8_000;

    public LetterText {
        subject = MissingText.check("subject", subject.replaceAll("\\s+", " "), LONGEST_SUBJECT);
        text = MissingText.check("text", text, LONGEST_TEXT);
    }

    /**
     * Refuses words that would not work for that kind.
     *
     * @throws UnknownPlaceholder when they name something that is not known
     * @throws PlaceholderNeeded  when they leave out what the letter is for
     */
    void checkFor(LetterKind kind) {
        kind.checkSubject(subject);
        kind.checkText(text);
    }

    /** Whether they work: a kind may have changed since they were written. */
    boolean suits(LetterKind kind) {
        try {
            checkFor(kind);
            return true;
        } catch (RuleViolation outdated) {
            return false;
        }
    }
}
