package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.EmptyState;
import naru.base.ui.Facts;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.itinerary.EditResource;
import naru.itinerary.ItineraryChanged;
import naru.itinerary.ResourceDetails;
import org.jspecify.annotations.Nullable;

/** The vehicles and interpreters that a trip can book (차량·통역). */
@Route("delegations/resources")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
final class ResourcesView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ItineraryDesk desk;
    private final transient Delegations delegations;
    private @Nullable UUID delegationId;

    ResourcesView(ItineraryDesk desk, Delegations delegations, Live live) {
        this.desk = desk;
        this.delegations = delegations;
        live.watch(this, Set.of(ItineraryChanged.class), event -> {
            if (event instanceof ItineraryChanged changed
                    && changed.delegationId().equals(delegationId)) {
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
        return getTranslation("resources.title");
    }

    private void refresh() {
        UUID id = Objects.requireNonNull(delegationId);
        DelegationSummary delegation = delegations.get(id);
        List<ResourceDetails> all = desk.resources().of(id);
        removeAll();
        String title = getTranslation("resources.heading", delegation.title().in(getLocale()));
        add(new Anchor("delegations/itinerary/" + id, getTranslation("resources.back")));
        if (desk.mayPlan()) {
            add(new PageHeading(title, Buttons.primary(getTranslation("resources.add"), () -> ask(null))));
        } else {
            add(new PageHeading(title));
        }
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("resources.empty")));
        }
        all.forEach(resource -> add(card(resource)));
    }

    private Section card(ResourceDetails resource) {
        EditResource known = resource.facts();
        String name = known.name().in(getLocale());
        Facts facts = new Facts();
        if (known.seats() != null) {
            facts.add(getTranslation("resource.seats"), getTranslation("resource.seats.number", known.seats()));
        }
        facts.add(getTranslation("resource.days"), days(known));
        Section card =
                new Section(new H2(name), new Badge(getTranslation(known.kind().labelKey()), Tone.NEUTRAL), facts);
        card.addClassName("card");
        if (desk.mayPlan()) {
            Button edit = Buttons.quiet(getTranslation("resources.edit"), () -> ask(resource));
            edit.setAriaLabel(getTranslation("resources.edit.label", name));
            Button remove = Buttons.quiet(getTranslation("resources.remove"), () -> remove(resource));
            remove.setAriaLabel(getTranslation("resources.remove.label", name));
            Div actions = new Div(edit, remove);
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private String days(EditResource known) {
        LocalDate first = known.firstDay();
        LocalDate last = known.lastDay();
        if (first == null && last == null) {
            return getTranslation("resource.days.all");
        }
        return getTranslation(
                "resource.days.span",
                first == null ? getTranslation("resource.days.first") : TimeWords.dayOfYear(first, getLocale()),
                last == null ? getTranslation("resource.days.last") : TimeWords.dayOfYear(last, getLocale()));
    }

    private void ask(@Nullable ResourceDetails known) {
        new ResourceDialog(desk.resources(), Objects.requireNonNull(delegationId), known, this::refresh).open();
    }

    private void remove(ResourceDetails resource) {
        String name = resource.facts().name().in(getLocale());
        Confirm.ask(
                getTranslation("resources.remove.title", name),
                getTranslation("resources.remove.text"),
                getTranslation("resources.remove"),
                () -> {
                    if (Notices.attempt(() -> desk.resources().remove(resource.id()))) {
                        Notices.success(getTranslation("resources.removed", name));
                    }
                    refresh();
                });
    }
}
