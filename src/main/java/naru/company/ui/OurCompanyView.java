package naru.company.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.company.Companies;
import naru.company.CompanyChanged;
import naru.company.CompanyDetails;
import naru.company.CompanyState;
import naru.company.ContactDetails;
import naru.company.Exhibits;
import naru.tradeshow.TradeShows;

/** A contact's own company: its profile, and who speaks for it (우리 회사). */
@Route("our-company")
@RolesAllowed("CONTACT")
@Menu(order = 50, title = "menu.our-company")
final class OurCompanyView extends Div implements HasDynamicTitle {

    private final transient Companies companies;
    private final Div people = new Div();

    OurCompanyView(Companies companies, Exhibits exhibits, TradeShows shows, Live live) {
        this.companies = companies;
        CompanyDetails details = companies.mine();
        add(new PageHeading(getPageTitle()), profile(details));
        if (companies.amConfirmed()) {
            add(new Card(new H2(getTranslation("company.profile")), new ProfileForm(companies, details)));
            add(new ExhibitCard(exhibits, shows));
        } else {
            Paragraph hint = new Paragraph(getTranslation("meetings.contact-waiting"));
            hint.addClassNames("banner", "info");
            add(hint);
        }
        add(people);
        showPeople();
        live.watch(this, Set.of(CompanyChanged.class), event -> showPeople());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("our-company.title");
    }

    private Card profile(CompanyDetails details) {
        CompanyState state = details.company().state();
        return new Card(
                new H2(details.company().name().in(getLocale())),
                new Badge(
                        getTranslation(state.labelKey()), state == CompanyState.APPROVED ? Tone.SUCCESS : Tone.WARNING),
                new Facts()
                        .add(
                                getTranslation("company.number"),
                                details.company().number().formatted()));
    }

    private void showPeople() {
        people.removeAll();
        CompanyDetails details = companies.mine();
        if (!details.contacts().isEmpty()) {
            people.add(new Card(
                    new H2(getTranslation("company.contacts")),
                    new ContactList(
                            details.contacts(),
                            person -> decide(person, () -> companies.confirmColleague(person.accountId())),
                            person -> decide(person, () -> companies.refuseColleague(person.accountId())))));
        }
    }

    private void decide(ContactDetails person, Runnable decision) {
        if (Notices.attempt(decision)) {
            Notices.success(getTranslation("companies.decided", person.name()));
        }
        showPeople();
    }
}
