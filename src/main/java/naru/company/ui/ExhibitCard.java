package naru.company.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.company.EnterExhibit;
import naru.company.ExhibitSummary;
import naru.company.Exhibits;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;

/** Where one's own company exhibits, and the form to say so. */
final class ExhibitCard extends Section {

    private final transient Exhibits exhibits;
    private final transient TradeShows shows;
    private final Div list = new Div();

    ExhibitCard(Exhibits exhibits, TradeShows shows) {
        this.exhibits = exhibits;
        this.shows = shows;
        addClassName("card");
        add(
                new H2(getTranslation("exhibits.title")),
                list,
                Buttons.secondary(
                        getTranslation("exhibits.add"),
                        () -> new ExhibitDialog(shows.all(), null, this::enter).open()));
        refresh();
    }

    private void enter(EnterExhibit words) {
        exhibits.enterMine(words);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<ExhibitSummary> all = exhibits.mine();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("exhibits.empty")));
            return;
        }
        Map<UUID, TradeShowSummary> showsById =
                shows.all().stream().collect(Collectors.toMap(TradeShowSummary::id, Function.identity()));
        UnorderedList items = new UnorderedList();
        items.addClassName("list");
        all.forEach(exhibit -> items.add(item(exhibit, showsById)));
        list.add(items);
    }

    private ListItem item(ExhibitSummary exhibit, Map<UUID, TradeShowSummary> showsById) {
        TradeShowSummary show = showsById.get(exhibit.tradeShowId());
        String name = show == null ? "" : show.name().in(getLocale());
        Span title = new Span(name);
        title.addClassName("name");
        Paragraph where =
                new Paragraph(getTranslation("exhibit.line", exhibit.pavilion(), exhibit.booth(), exhibit.products()));
        Button edit = Buttons.secondary(
                getTranslation("exhibits.edit"), () -> new ExhibitDialog(shows.all(), exhibit, this::enter).open());
        edit.setAriaLabel(getTranslation("exhibits.edit.label", name));
        Button remove = Buttons.quiet(getTranslation("exhibits.remove"), () -> remove(exhibit));
        remove.setAriaLabel(getTranslation("exhibits.remove.label", name));
        Div actions = new Div(edit, remove);
        actions.addClassName("actions");
        return new ListItem(title, where, actions);
    }

    private void remove(ExhibitSummary exhibit) {
        if (Notices.attempt(() -> exhibits.removeMine(exhibit.id()))) {
            refresh();
            Notices.success(
                    getTranslation("exhibits.removed"),
                    getTranslation("exhibits.undo"),
                    () -> enter(new EnterExhibit(
                            exhibit.tradeShowId(), exhibit.pavilion(), exhibit.booth(), exhibit.products())));
        }
    }
}
