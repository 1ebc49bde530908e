package naru.demo;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.account.NewContact;
import naru.base.BusinessNumber;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.company.Companies;
import naru.company.CompanyDetails;
import naru.company.CompanyState;
import naru.company.ContactDetails;
import naru.company.ContactState;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import naru.company.SignUp;
import naru.company.SignUpCompany;
import naru.demo.Rows.Row;

/**
 * The invented companies. Their registration numbers have a valid check digit and 00 in the middle, which no tax office
 * gives out.
 */
@DemoOnly
class Exporters {

    private final Stage stage;
    private final SignUp signUp;
    private final Companies companies;
    private final Exhibits exhibits;

    Exporters(Stage stage, SignUp signUp, Companies companies, Exhibits exhibits) {
        this.stage = stage;
        this.signUp = signUp;
        this.companies = companies;
        this.exhibits = exhibits;
    }

    /** The companies of a city that have a stand of that kind at the show. */
    static List<Row> with(String city, String stand) {
        return Rows.of("companies").stream()
                .filter(row -> row.has("city", city) && row.has("stand", stand))
                .toList();
    }

    /** @param notice the version of the privacy notice of that time */
    void signUp(Row company, String notice) {
        signUp(company, company.get("contact"), company.get("email"), Locale.KOREAN, notice);
    }

    /** A further person of a company that has signed up. */
    void signUp(Row company, String name, String email, Locale language, String notice) {
        signUp.submit(new SignUpCompany(
                company.get("city"),
                BusinessNumber.of(company.get("number")),
                new Name(company.get("ko"), company.get("en")),
                new NewContact(new EmailAddress(email), name, company.get("phone"), language, notice)));
    }

    /** Each company enters where it exhibits at a show, one booth after the other. */
    void exhibit(List<Row> companies, UUID show, String pavilion, int firstBooth) {
        for (int i = 0; i < companies.size(); i++) {
            Row company = companies.get(i);
            String booth = String.valueOf(firstBooth + 5 * i);
            stage.as(
                    company.get("email"),
                    () -> exhibits.enterMine(new EnterExhibit(show, pavilion, booth, company.get("products"))));
        }
    }

    /** A member of staff approves every company that waits. */
    void approveAll(String staff) {
        stage.as(
                staff,
                () -> companies.all().stream()
                        .map(CompanyDetails::company)
                        .filter(company -> company.state() == CompanyState.WAITING)
                        .forEach(company -> companies.approve(company.id())));
    }

    /** A contact lets the colleagues in who wait. */
    void confirmColleagues(String contact) {
        stage.as(
                contact,
                () -> companies.mine().contacts().stream()
                        .filter(colleague -> colleague.state() == ContactState.WAITING)
                        .map(ContactDetails::accountId)
                        .forEach(companies::confirmColleague));
    }
}
