package naru.outbox;

import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why the last attempt failed, as far as an administrator can do something about it. */
public enum Trouble {
    /** The mail server did not answer. */
    NO_ANSWER,
    /** The mail server did not accept our user name and password. */
    SIGN_IN_REFUSED,
    /** The mail server answered, but did not take this message or its address. */
    MESSAGE_REFUSED,
    /** Something else; the log knows more. */
    OTHER;

    /** The translation key of the sentence that says so. */
    public String labelKey() {
        return "mail.trouble." + name();
    }

    static Trouble of(Throwable failure) {
        return switch (failure) {
            case MailAuthenticationException e -> SIGN_IN_REFUSED;
            case MailSendException e -> ofSending(e);
            default -> OTHER;
        };
    }

    private static Trouble ofSending(MailSendException failure) {
        @Nullable
        Throwable cause =
                failure.getMessageExceptions().length > 0 ? failure.getMessageExceptions()[0] : failure.getCause();
        return cause instanceof SendFailedException ? MESSAGE_REFUSED : NO_ANSWER;
    }
}
