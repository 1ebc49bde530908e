package naru.company;

import naru.account.NewContact;
import naru.base.BusinessNumber;
import naru.base.MissingText;
import naru.base.Name;

/**
 * A company signs up, or a further person of one that has.
 *
 * @param city the code of the city the company belongs to
 */
public record SignUpCompany(String city, BusinessNumber number, Name name, NewContact contact) {

    public SignUpCompany {
        city = MissingText.check("city", city, 8);
    }
}
