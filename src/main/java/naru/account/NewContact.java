package naru.account;

import java.util.Locale;
import naru.base.EmailAddress;
import naru.base.MissingText;

/**
 * A company's person who wants to sign in.
 *
 * @param language in which they get their mail
 * @param notice   the version of the privacy notice they agreed to
 */
public record NewContact(EmailAddress email, String name, String phone, Locale language, String notice) {

    public NewContact {
        name = MissingText.check("name", name, 80);
        phone = MissingText.check("phone", phone, 40);
        notice = MissingText.check("notice", notice, 20);
    }
}
