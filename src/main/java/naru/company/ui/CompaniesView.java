package naru.company.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.company.Companies;
import naru.company.CompanyChanged;
import naru.company.CompanyDetails;
import naru.company.CompanyErrand;
import naru.company.CompanyState;
import naru.company.ContactState;

/** The companies of the city, those with something to decide first (기업). */
@Route("companies")
@RolesAllowed({"OFFICIAL", "COORDINATOR", "ADMINISTRATOR"})
@Menu(order = 40, title = "menu.companies")
final class CompaniesView extends Div implements HasDynamicTitle {

    private final transient Companies companies;
    private final transient List<CompanyErrand> errands;
    private final Div content = new Div();

    CompaniesView(Companies companies, List<CompanyErrand> errands, CurrentUser user, Live live) {
        this.companies = companies;
        Role role = user.get().role();
        this.errands =
                errands.stream().filter(errand -> errand.roles().contains(role)).toList();
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
        refresh();
        live.watch(this, Set.of(CompanyChanged.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companies.title");
    }

    private void refresh() {
        content.removeAll();
        List<CompanyDetails> all = companies.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("companies.empty")));
            return;
        }
        show("companies.waiting", all.stream().filter(CompaniesView::waits).toList());
        show("companies.all", all.stream().filter(company -> !waits(company)).toList());
    }

    private void show(String key, List<CompanyDetails> some) {
        if (!some.isEmpty()) {
            Section section = new Section(new H2(getTranslation(key, some.size())));
            some.forEach(company -> section.add(new CompanyCard(company, companies, errands, this::refresh)));
            content.add(section);
        }
    }

    private static boolean waits(CompanyDetails company) {
        return company.company().state() == CompanyState.WAITING
                || company.contacts().stream().anyMatch(contact -> contact.state() == ContactState.WAITING);
    }
}
