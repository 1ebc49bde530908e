package naru.outbox;

import java.util.Locale;
import naru.base.EmailAddress;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param language     the language it is written in
 * @param subject      one line
 * @param text         plain text
 * @param calendar     what it puts into, changes in or takes out of the reader's calendar
 * @param confidential whether the text opens a door, as a sign-in link does: it is wiped from the store as soon as it is
 *                     sent or finally failed
 */
public record Mail(
        EmailAddress to,
        Locale language,
        String subject,
        String text,
        @Nullable CalendarEntry calendar,
        boolean confidential) {

    public Mail {
        subject = MissingText.check("subject", subject.replaceAll("\\s+", " "), 300);
        text = MissingText.check("text", text, 20_000);
    }
}
