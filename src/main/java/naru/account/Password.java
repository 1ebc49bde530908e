package naru.account;

import java.nio.charset.StandardCharsets;

/** A password somebody chose: long rather than odd, since length is what keeps guessers out. */
public final class Password {

    /** The fewest characters it may have. */
    public static final int SHORTEST = 12;

    /** How many bytes the hash takes in; what is beyond would not count. */
    private static final int MOST_BYTES = 72;

    private final String value;

    /**
     * Takes it as it was typed, blanks included.
     *
     * @throws PasswordTooShort with fewer than {@link #SHORTEST} characters
     * @throws PasswordTooLong  when the end of it would not count
     */
    public Password(String value) {
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            throw new PasswordTooShort();
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new PasswordTooLong();
        }
        this.value = value;
    }

    /** What was typed, for whoever hashes it. */
    String value() {
        return value;
    }

    /** Never tells the password, since this may stand in a log. */
    @Override
    public String toString() {
        return "Password";
    }
}
