package naru.account.ui;

import com.vaadin.flow.component.Component;
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
import naru.account.UnitSummary;
import naru.account.Units;
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
    private final Div content = new Div();

    UnitsView(Units units) {
        this.units = units;
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
        all.forEach(unit -> list.add(new ListItem(row(unit))));
        content.add(new Card(list));
    }

    private Component row(UnitSummary unit) {
        Span korean = new Span(unit.name().ko());
        korean.addClassName("name");
        Span english = new Span(unit.name().en());
        english.addClassName("small");
        var rename =
                Buttons.quiet(getTranslation("units.rename"), () -> new UnitDialog(units, unit, this::refresh).open());
        rename.setAriaLabel(unit.name().in(getLocale()) + " " + getTranslation("units.rename"));
        Div actions = new Div(rename);
        actions.addClassName("actions");
        Div row = new Div(korean, english, actions);
        row.addClassName("person");
        return row;
    }

    private void addOne() {
        new UnitDialog(units, null, this::refresh).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("units.title");
    }
}
