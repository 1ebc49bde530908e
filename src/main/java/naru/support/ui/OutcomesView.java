package naru.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.ui.EmptyState;
import naru.base.ui.Facts;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.support.OutcomeFilter;
import naru.support.OutcomeSheet;
import naru.support.Outcomes;
import naru.support.RequestChanged;
import org.jspecify.annotations.Nullable;

/** What came of the requests, as companies told it (성과): lines, and the totals they add up to. */
@Route("outcomes")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 26, title = "menu.outcomes")
@StyleSheet("context://styles/followup.css")
final class OutcomesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Outcomes outcomes;
    private final transient List<DelegationSummary> trips;
    private final Select<DelegationSummary> delegation = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Anchor file = new Anchor();
    private final Div content = new Div();
    private transient OutcomeFilter filter = OutcomeFilter.ALL;

    OutcomesView(Outcomes outcomes, Delegations delegations, Live live) {
        this.outcomes = outcomes;
        trips = delegations.all();
        addClassName("outcomes");
        delegation.setLabel(getTranslation("outcomes.delegation"));
        delegation.setItems(trips);
        delegation.setEmptySelectionAllowed(true);
        delegation.setEmptySelectionCaption(getTranslation("outcomes.any"));
        delegation.setItemLabelGenerator(trip ->
                trip == null ? getTranslation("outcomes.any") : trip.title().in(getLocale()));
        year.setLabel(getTranslation("outcomes.year"));
        year.setItems(outcomes.years());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("outcomes.any"));
        year.setItemLabelGenerator(
                one -> one == null ? getTranslation("outcomes.any") : getTranslation("outcomes.year.one", one));
        delegation.addValueChangeListener(change -> want(change.isFromClient()));
        year.addValueChangeListener(change -> want(change.isFromClient()));
        file.setText(getTranslation("outcomes.csv"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        Div fields = new Div(delegation, year, file);
        fields.addClassNames("fields", "outcomes-filter");
        Paragraph intro = new Paragraph(getTranslation("outcomes.intro"));
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), intro, fields, content);
        live.watch(this, Set.of(RequestChanged.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outcomes.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OutcomeQuery.read(event.getLocation().getQueryParameters());
        delegation.setValue(trip(filter.delegationId()));
        year.setValue(received(filter.year()));
        file.setHref(OutcomeQuery.address("outcomes.csv", filter));
        refresh();
    }

    private void refresh() {
        content.removeAll();
        OutcomeSheet sheet = outcomes.sheet(filter);
        file.setVisible(!sheet.lines().isEmpty());
        if (sheet.asked() == 0) {
            content.add(new EmptyState(getTranslation("outcomes.empty")));
            return;
        }
        Facts facts = new Facts()
                .add(getTranslation("outcomes.asked"), count(sheet.asked()))
                .add(getTranslation("outcomes.answered"), count(sheet.answered()))
                .add(getTranslation("outcomes.consultations"), count(sheet.consultations()))
                .add(getTranslation("outcomes.contracts"), count(sheet.contracts()));
        content.add(facts);
        if (!sheet.lines().isEmpty()) {
            content.add(new OutcomeTable(sheet));
        }
    }

    private String count(int number) {
        return getTranslation("outcomes.count", number);
    }

    private @Nullable DelegationSummary trip(@Nullable UUID id) {
        return trips.stream().filter(trip -> trip.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable Integer received(@Nullable Integer year) {
        return outcomes.years().stream()
                .filter(one -> one.equals(year))
                .findFirst()
                .orElse(null);
    }

    private void want(boolean fromClient) {
        if (fromClient) {
            DelegationSummary trip = delegation.getValue();
            UI.getCurrent()
                    .navigate(
                            OutcomesView.class,
                            OutcomeQuery.write(new OutcomeFilter(trip == null ? null : trip.id(), year.getValue())));
        }
    }
}
