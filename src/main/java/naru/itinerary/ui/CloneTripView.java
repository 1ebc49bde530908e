package naru.itinerary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Ids;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationCodeTaken;
import naru.delegation.DelegationSummary;
import naru.delegation.ui.ShowFields;
import naru.delegation.ui.TripFields;
import naru.itinerary.CloneTrip;
import naru.itinerary.CloneTrip.Along;
import naru.itinerary.Cloning;
import naru.itinerary.ItineraryQueries;
import naru.tradeshow.TradeShows;
import org.jspecify.annotations.Nullable;

/** A coordinator plans a trip like one there was (지난 출장 본떠 만들기). */
@Route("delegations/clone")
@RolesAllowed("COORDINATOR")
@StyleSheet("context://styles/itinerary.css")
final class CloneTripView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Cloning cloning;
    private final transient ItineraryQueries queries;
    private final ShowFields show;
    private final TripFields trip = new TripFields();
    private final Checkbox names = new Checkbox(getTranslation("clone.names"));
    private final Checkbox counterparts = new Checkbox(getTranslation("clone.counterparts"));
    private final Checkbox budget = new Checkbox(getTranslation("clone.budget"));
    private final Checkbox resources = new Checkbox(getTranslation("clone.resources"));
    private final Div outlook = new Div();
    private @Nullable UUID model;

    CloneTripView(Cloning cloning, ItineraryQueries queries, TradeShows shows) {
        this.cloning = cloning;
        this.queries = queries;
        show = new ShowFields(shows);
        names.setHelperText(getTranslation("clone.names.help"));
        counterparts.setHelperText(getTranslation("clone.counterparts.help"));
        budget.setHelperText(getTranslation("clone.budget.help"));
        resources.setHelperText(getTranslation("clone.resources.help"));
        outlook.addClassNames("stack", "outlook");
        outlook.getElement().setAttribute("aria-live", "polite");
        trip.onDates(this::look);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        model = Ids.parse(id);
        DelegationSummary known = queries.get(model).delegation();
        trip.propose(known.title(), known.purpose());
        Div options = new Div(names, counterparts, budget, resources);
        options.addClassName("stack");
        removeAll();
        add(
                new Anchor("delegations", getTranslation("itinerary.back")),
                new PageHeading(getTranslation("clone.heading", known.title().in(getLocale()))),
                new Paragraph(getTranslation("clone.intro")),
                new Card(new H2(getTranslation("delegations.show")), show),
                new Card(new H2(getTranslation("delegations.trip")), trip, outlook),
                new Card(new H2(getTranslation("clone.options")), options),
                Buttons.primary(getTranslation("clone.do"), this::save));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clone.title");
    }

    private void look(LocalDate startsOn, LocalDate endsOn) {
        outlook.removeAll();
        outlook.add(new CloneOutlook(cloning.preview(Objects.requireNonNull(model), startsOn, endsOn)));
    }

    private Set<Along> along() {
        Set<Along> along = EnumSet.noneOf(Along.class);
        Map.of(
                        Along.NAMES, names,
                        Along.COUNTERPARTS, counterparts,
                        Along.BUDGET, budget,
                        Along.RESOURCES, resources)
                .forEach((what, box) -> {
                    if (box.getValue()) {
                        along.add(what);
                    }
                });
        return along;
    }

    private void save() {
        // From the last to the first, so that the first field that is wrong has the focus in the end.
        Optional<TripFields.Answers> typed = trip.read();
        boolean known = show.check();
        if (!known || typed.isEmpty()) {
            return;
        }
        try {
            show.save()
                    .map(id -> cloning.plan(new CloneTrip(
                            Objects.requireNonNull(model), typed.get().plan(id, List.of()), along())))
                    .ifPresent(planned -> {
                        Notices.success(getTranslation("clone.done"));
                        getUI().ifPresent(ui -> ui.navigate(ItineraryView.class, planned.toString()));
                    });
        } catch (DelegationCodeTaken taken) {
            trip.refuse(taken);
        }
    }
}
