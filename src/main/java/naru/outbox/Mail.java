package naru.outbox;

import java.util.Locale;
import naru.base.EmailAddress;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person, in words.
 *
 * @param language     the language it is written in
 * @param subject      one line
 * @param text         plain text
 * @param calendar     what it puts into, changes in or takes out of the reader's calendar
 * @param confidential whether the text opens a door, as a sign-in link does: it is wiped from the store as soon as it is
 *                     sent or finally failed
 */
record Mail(
        EmailAddress to,
        Locale language,
        String subject,
        String text,
        @Nullable CalendarPart calendar,
        boolean confidential) {

    static final int LONGEST_SUBJECT = 300;
    static final int LONGEST_TEXT = 20_000;

    Mail {
        subject = MissingText.check("subject", subject.replaceAll("\\s+", " "), LONGEST_SUBJECT);
        text = MissingText.check("text", text, LONGEST_TEXT);
    }
}
