package naru.delegation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.ui.Buttons;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.delegation.TripChanged;
import naru.delegation.TripDetails;
import org.jspecify.annotations.Nullable;

/** What a trip is for, where it stops, what it costs, and its documents (출장 개요). */
@Route("delegations/trip")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/trip.css")
final class TripView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient TripDesk desk;
    private @Nullable UUID delegationId;

    TripView(TripDesk desk, Live live) {
        this.desk = desk;
        live.watch(this, Set.of(TripChanged.class), event -> {
            if (event instanceof TripChanged changed && changed.delegationId().equals(delegationId)) {
                refresh();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        delegationId = Ids.parse(id);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trip.title");
    }

    private void refresh() {
        UUID id = Objects.requireNonNull(delegationId);
        TripDetails trip = desk.trips().get(id);
        removeAll();
        String title = getTranslation("trip.heading", trip.facts().title().in(getLocale()));
        add(new Anchor("delegations", getTranslation("trip.back")));
        if (desk.mayPlan()) {
            Button edit = Buttons.primary(
                    getTranslation("trip.edit"), () -> new TripDialog(desk, trip, this::refresh).open());
            add(new PageHeading(title, edit));
        } else {
            add(new PageHeading(title));
        }
        add(
                new TripCard(trip, desk),
                new StopsCard(trip.facts()),
                new BudgetCard(id, desk, this::refresh),
                new DocumentsCard(id, desk));
    }
}
