package naru.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import naru.account.AccountSummary;
import naru.account.Accounts;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.access.Role;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.PageHeading;

/** The units of the city, which own what companies ask for. */
@StyleSheet("styles/door.css")
@Route("admin/units")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 91, title = "menu.units")
final class UnitsView extends Div implements HasDynamicTitle {

    private final transient Units units;
    private final transient Accounts accounts;
    private final Div content = new Div();

    UnitsView(Units units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
        add(new PageHeading(getPageTitle(), Buttons.primary(getTranslation("units.add"), this::addOne)));
        add(new Paragraph(getTranslation("units.intro")), content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<UnitSummary> all = units.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("units.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        List<AccountSummary> officials = officials();
        all.forEach(unit -> list.add(new ListItem(row(unit, officials))));
        content.add(new Card(list));
    }

    private Component row(UnitSummary unit, List<AccountSummary> officials) {
        Span korean = new Span(unit.name().ko());
        korean.addClassName("name");
        Span english = new Span(unit.name().en());
        english.addClassName("small");
        Span head = new Span(officials.stream()
                .filter(each -> each.id().equals(unit.headId()))
                .findFirst()
                .map(each -> getTranslation("units.head.is", each.name()))
                .orElseGet(() -> getTranslation("units.head.nobody")));
        head.addClassName("small");
        Button edit = Buttons.quiet(
                getTranslation("units.edit"), () -> new UnitDialog(units, officials(), unit, this::refresh).open());
        edit.setAriaLabel(getTranslation("units.edit.label", unit.name().in(getLocale())));
        Div actions = new Div(edit);
        actions.addClassName("actions");
        Div row = new Div(korean, english, head, actions);
        row.addClassName("person");
        return row;
    }

    private void addOne() {
        new UnitDialog(units, officials(), null, this::refresh).open();
    }

    /** Who may lead a unit. */
    private List<AccountSummary> officials() {
        return accounts.staff().stream()
                .filter(person -> person.open() && person.role() != Role.ADMINISTRATOR)
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("units.title");
    }
}
