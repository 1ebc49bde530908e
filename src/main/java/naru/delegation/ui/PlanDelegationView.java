package naru.delegation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationCodeTaken;
import naru.delegation.Delegations;
import naru.tradeshow.TradeShows;

/** A coordinator enters a trip, with the show it goes to and who travels (대표단 만들기). */
@Route("delegations/new")
@RolesAllowed("COORDINATOR")
final class PlanDelegationView extends Div implements HasDynamicTitle {

    private final transient Delegations delegations;
    private final ShowFields show;
    private final TripFields trip = new TripFields();
    private final MembersField members = new MembersField();

    PlanDelegationView(Delegations delegations, TradeShows shows) {
        this.delegations = delegations;
        show = new ShowFields(shows);
        add(
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation("delegations.plan.intro")),
                new Card(new H2(getTranslation("delegations.show")), show),
                new Card(new H2(getTranslation("delegations.trip")), trip),
                new Card(new H2(getTranslation("delegations.members")), members),
                Buttons.primary(getTranslation("delegations.save"), this::save));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("delegations.plan");
    }

    private void save() {
        // From the last to the first, so that the first field that is wrong has the focus in the end.
        boolean named = members.check();
        Optional<TripFields.Answers> typed = trip.read();
        boolean known = show.check();
        if (!named || !known || typed.isEmpty()) {
            return;
        }
        try {
            show.save()
                    .map(id -> delegations.plan(typed.get().plan(id, members.getValue())))
                    .ifPresent(planned -> {
                        Notices.success(getTranslation(
                                "delegations.saved",
                                delegations.get(planned).title().in(getLocale())));
                        getUI().ifPresent(ui -> ui.navigate(DelegationsView.class));
                    });
        } catch (DelegationCodeTaken taken) {
            trip.refuse(taken);
        }
    }
}
