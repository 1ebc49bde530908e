package naru.support.ui;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.support.Categories;
import naru.support.CategorySummary;

/** What needs can be about: how soon each kind is answered, and by whom (분야). */
@Route("admin/categories")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 92, title = "menu.categories")
@StyleSheet("context://styles/clock.css")
final class CategoriesView extends Div implements HasDynamicTitle {

    private final transient Categories categories;
    private final transient Units units;
    private final Div content = new Div();

    CategoriesView(Categories categories, Units units) {
        this.categories = categories;
        this.units = units;
        add(new PageHeading(getPageTitle()), new Paragraph(getTranslation("categories.intro")), content);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("categories.title");
    }

    private void refresh() {
        content.removeAll();
        List<CategorySummary> all = categories.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("categories.empty"),
                    Buttons.primary(getTranslation("categories.seed"), this::seed)));
            return;
        }
        Map<UUID, UnitSummary> unitsById =
                units.all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        all.forEach(category -> list.add(row(category, unitsById)));
        content.add(new Card(list));
    }

    private ListItem row(CategorySummary category, Map<UUID, UnitSummary> unitsById) {
        UnitSummary owner = category.ownerUnitId() == null ? null : unitsById.get(category.ownerUnitId());
        Span name = new Span(category.name().in(getLocale()));
        name.addClassName("when");
        Span facts = new Span(getTranslation(
                "categories.facts",
                category.code(),
                category.workingDays(),
                owner == null
                        ? getTranslation("categories.owner.none")
                        : owner.name().in(getLocale())));
        facts.addClassName("small");
        Div what = new Div(name, facts);
        what.addClassName("what");
        Button edit = Buttons.quiet(
                getTranslation("categories.edit"),
                () -> new CategoryDialog(categories, units, category, this::saved).open());
        edit.setAriaLabel(
                getTranslation("categories.edit.label", category.name().in(getLocale())));
        ListItem item = new ListItem(what);
        if (category.needsApproval()) {
            boolean canBe = owner != null && owner.headId() != null;
            item.add(new Badge(
                    getTranslation(canBe ? "categories.approval" : "categories.approval.no-head"),
                    canBe ? Tone.INFO : Tone.WARNING));
        }
        item.add(edit);
        item.addClassName("setting");
        return item;
    }

    private void seed() {
        categories.seedDefaults();
        refresh();
    }

    private void saved() {
        refresh();
        Notices.success(getTranslation("categories.saved"));
    }
}
