package naru.tradeshow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.Buttons;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.tradeshow.BusyTime;
import naru.tradeshow.EditWay;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.Venues;
import naru.tradeshow.WayDetails;
import naru.tradeshow.Ways;
import org.jspecify.annotations.Nullable;

/** How long it takes from a venue to others, and back (이동 시간). The address may say where to: that way is asked at once. */
@Route("venues/ways")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/venue.css")
final class WaysView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String GOAL = "to";

    private final transient Ways ways;
    private final transient Venues venues;
    private final transient VenueLabels labels;
    private final boolean mayEdit;
    private @Nullable UUID venueId;

    WaysView(Ways ways, Venues venues, TradeShows shows, CurrentUser user) {
        this.ways = ways;
        this.venues = venues;
        labels = new VenueLabels(shows.all(), getLocale());
        mayEdit = user.get().role() == Role.COORDINATOR;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        venueId = Ids.parse(id);
        refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(GOAL)
                .filter(goal -> mayEdit)
                .map(Ids::parse)
                .ifPresent(this::ask);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ways.title");
    }

    private void refresh() {
        VenueDetails venue = venues.get(Objects.requireNonNull(venueId));
        removeAll();
        add(new Anchor("venues", getTranslation("ways.back")));
        String title = getTranslation("ways.heading", labels.apply(venue));
        add(
                mayEdit
                        ? new PageHeading(title, Buttons.primary(getTranslation("ways.add"), () -> ask(null)))
                        : new PageHeading(title));
        Paragraph shared = new Paragraph(getTranslation("ways.shared"));
        shared.addClassName("lead");
        add(shared);
        List<WayDetails> all = ways.of(venue.id());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("ways.empty")));
            return;
        }
        Map<UUID, VenueDetails> byId = byId();
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "ways");
        all.forEach(way -> list.add(line(way, byId)));
        add(list);
    }

    private ListItem line(WayDetails way, Map<UUID, VenueDetails> byId) {
        EditWay known = way.facts();
        String leads = getTranslation("way.leads", name(byId, known.fromVenueId()), name(byId, known.toVenueId()));
        Span label = new Span(leads);
        label.addClassName("way");
        ListItem line = new ListItem(label, new Span(getTranslation("way.usually", known.minutes())));
        for (BusyTime time : known.busy()) {
            line.add(new Span(getTranslation(
                    "way.at", time.from().toString(), time.until().toString(), time.minutes())));
        }
        if (mayEdit) {
            Button edit = Buttons.quiet(getTranslation("ways.edit"), () -> open(way, byId));
            edit.setAriaLabel(getTranslation("ways.edit.label", leads));
            Button forget = Buttons.quiet(getTranslation("ways.forget"), () -> forget(way, leads));
            forget.setAriaLabel(getTranslation("ways.forget.label", leads));
            Div actions = new Div(edit, forget);
            actions.addClassName("actions");
            line.add(actions);
        }
        return line;
    }

    /** Asks of the way that is known already, in that direction, or of a new one. */
    private void ask(@Nullable UUID goal) {
        UUID from = Objects.requireNonNull(venueId);
        Map<UUID, VenueDetails> byId = byId();
        Optional<WayDetails> known = ways.of(from).stream()
                .filter(way -> way.facts().fromVenueId().equals(from)
                        && way.facts().toVenueId().equals(goal))
                .findFirst();
        if (known.isPresent()) {
            open(known.get(), byId);
            return;
        }
        List<VenueDetails> others =
                venues.all().stream().filter(each -> !each.id().equals(from)).toList();
        VenueDetails to = goal == null ? null : byId.get(goal);
        new WayDialog(ways, Objects.requireNonNull(byId.get(from)), others, labels, to, null, this::refresh).open();
    }

    private void open(WayDetails way, Map<UUID, VenueDetails> byId) {
        VenueDetails from = Objects.requireNonNull(byId.get(way.facts().fromVenueId()));
        VenueDetails to = Objects.requireNonNull(byId.get(way.facts().toVenueId()));
        new WayDialog(ways, from, List.of(to), labels, to, way, this::refresh).open();
    }

    private void forget(WayDetails way, String leads) {
        if (Notices.attempt(() -> ways.forget(way.id()))) {
            Notices.success(getTranslation("ways.forgotten", leads), getTranslation("ways.undo"), () -> {
                Notices.attempt(() -> ways.enter(way.facts()));
                refresh();
            });
        }
        refresh();
    }

    private Map<UUID, VenueDetails> byId() {
        return venues.all().stream().collect(Collectors.toMap(VenueDetails::id, Function.identity()));
    }

    private String name(Map<UUID, VenueDetails> byId, UUID id) {
        return labels.apply(Objects.requireNonNull(byId.get(id)));
    }
}
