package naru.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.PageHeading;
import naru.company.Companies;
import naru.company.CompanyDetails;
import naru.company.CompanySummary;
import naru.support.Categories;
import naru.support.Programmes;

/** Takes down what a company says on the phone (전화 접수). */
@Route("phone/:company?")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/reply.css")
final class PhoneView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Companies companies;
    private final transient Categories categories;
    private final transient Programmes programmes;
    private final transient CurrentUser user;
    private final ComboBox<CompanySummary> company = new ComboBox<>();
    private final Div form = new Div();

    PhoneView(Companies companies, Categories categories, Programmes programmes, CurrentUser user) {
        this.companies = companies;
        this.categories = categories;
        this.programmes = programmes;
        this.user = user;
        addClassName("raise-page");
        company.setLabel(getTranslation("phone.company"));
        company.setHelperText(getTranslation("phone.company.hint"));
        company.setWidthFull();
        company.setItemLabelGenerator(each -> each.name().in(getLocale()));
        company.setItems(
                query -> companies.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        company.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                CompanySummary chosen = change.getValue();
                UI.getCurrent().navigate(chosen == null ? "phone" : "phone/" + chosen.id());
            }
        });
        add(
                new Anchor("inbox", getTranslation("phone.back")),
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation("phone.intro")),
                company,
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.removeAll();
        Optional<String> typed = event.getRouteParameters().get("company");
        if (typed.isEmpty()) {
            company.clear();
            form.add(new EmptyState(getTranslation("phone.choose")));
            return;
        }
        CompanySummary chosen = find(typed.get());
        company.setValue(chosen);
        form.add(new RaiseForm(
                "intake/" + chosen.id(),
                "naru.phone." + user.get().accountId() + "." + chosen.id(),
                categories.all(),
                programmes.open(),
                Map.of(),
                getTranslation("phone.send")));
    }

    private CompanySummary find(String typed) {
        var id = Ids.parse(typed);
        return companies.all().stream()
                .map(CompanyDetails::company)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.title");
    }
}
