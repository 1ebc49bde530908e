package naru.tradeshow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.Buttons;
import naru.base.ui.EmptyState;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.Venues;
import org.jspecify.annotations.Nullable;

/** The venues that all cities share, show by show, the latest first, and those of no show last (장소). */
@Route("venues")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 36, title = "menu.venues")
@StyleSheet("context://styles/venue.css")
final class VenuesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String FILTER = "name";

    private final transient Venues venues;
    private final transient TradeShows shows;
    private final boolean mayEdit;
    private final TextField filter = Inputs.text(getTranslation("venues.filter"), 120);
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();
    private final Map<UUID, Button> edits = new HashMap<>();

    VenuesView(Venues venues, TradeShows shows, CurrentUser user) {
        this.venues = venues;
        this.shows = shows;
        mayEdit = user.get().role() == Role.COORDINATOR;
        content.addClassName("stack");
        count.addClassName("small");
        count.getElement().setAttribute("role", "status");
        filter.addClassName("venue-filter");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("venues", query(change.getValue()));
            }
        });
        if (mayEdit) {
            Paragraph shared = new Paragraph(getTranslation("venues.shared"));
            shared.addClassName("lead");
            Button add = Buttons.primary(getTranslation("venues.add"), () -> ask(null));
            add(new PageHeading(getPageTitle(), add), shared);
        } else {
            add(new PageHeading(getPageTitle()));
        }
        add(filter, count, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("venues.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .orElse("");
        if (!filter.getValue().strip().equals(wanted)) {
            filter.setValue(wanted);
        }
        refresh();
    }

    private static QueryParameters query(String wanted) {
        return wanted.isBlank() ? QueryParameters.empty() : QueryParameters.of(FILTER, wanted.strip());
    }

    private void refresh() {
        content.removeAll();
        edits.clear();
        List<VenueDetails> all = venues.all();
        List<VenueDetails> found =
                all.stream().filter(venue -> matches(venue.facts().name())).toList();
        filter.setVisible(!all.isEmpty());
        count.setVisible(!all.isEmpty());
        count.setText(getTranslation("venues.count", found.size()));
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation(mayEdit ? "venues.empty" : "venues.empty.official")));
        } else if (found.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("venues.none", filter.getValue().strip())));
        }
        shows.all().forEach(show -> group(show, of(found, show.id())));
        group(getTranslation("venues.no-show"), of(found, null));
    }

    private boolean matches(Name name) {
        String wanted = filter.getValue().strip().toLowerCase(getLocale());
        return Stream.of(name.ko(), name.en())
                .anyMatch(text -> text.toLowerCase(getLocale()).contains(wanted));
    }

    private static List<VenueDetails> of(List<VenueDetails> some, @Nullable UUID show) {
        return some.stream()
                .filter(venue -> Objects.equals(venue.facts().tradeShowId(), show))
                .toList();
    }

    private String heading(TradeShowSummary show) {
        return getTranslation(
                "venues.of-show",
                show.name().in(getLocale()),
                TimeWords.dayOfYear(show.startsOn(), getLocale()),
                TimeWords.dayOfYear(show.endsOn(), getLocale()));
    }

    /** A show without venues is shown as well, for who wants to correct it, but not to who looks for a name. */
    private void group(TradeShowSummary show, List<VenueDetails> some) {
        if (!mayEdit) {
            group(heading(show), some);
            return;
        }
        if (some.isEmpty() && !filter.getValue().isBlank()) {
            return;
        }
        Button edit = Buttons.secondary(
                getTranslation("show.edit"),
                () -> new ShowDialog(shows, shows.details(show.id()), () -> {
                            refresh();
                            Optional.ofNullable(edits.get(show.id())).ifPresent(Button::focus);
                        })
                        .open());
        edit.setAriaLabel(getTranslation("show.edit.label", show.name().in(getLocale())));
        edits.put(show.id(), edit);
        Section section = new Section(new H2(heading(show)), new Div(edit));
        if (some.isEmpty()) {
            section.add(new Paragraph(getTranslation("show.venues.none")));
        }
        some.forEach(venue -> section.add(card(venue)));
        content.add(section);
    }

    private void group(String heading, List<VenueDetails> some) {
        if (!some.isEmpty()) {
            Section section = new Section(new H2(heading));
            some.forEach(venue -> section.add(card(venue)));
            content.add(section);
        }
    }

    private VenueCard card(VenueDetails venue) {
        Anchor ways = new Anchor("venues/ways/" + venue.id(), getTranslation("ways.link"));
        ways.addClassName("button");
        ways.setAriaLabel(getTranslation("ways.link.label", venue.facts().name().in(getLocale())));
        if (!mayEdit) {
            return new VenueCard(venue.facts(), ways);
        }
        Button edit = Buttons.secondary(getTranslation("venues.edit"), () -> ask(venue));
        edit.setAriaLabel(
                getTranslation("venues.edit.label", venue.facts().name().in(getLocale())));
        edits.put(venue.id(), edit);
        return new VenueCard(venue.facts(), edit, ways);
    }

    private void ask(@Nullable VenueDetails seen) {
        new VenueDialog(venues, shows.all(), seen, this::saved).open();
    }

    /** The cards are new now: the work goes on at that of the venue. */
    private void saved(UUID id) {
        refresh();
        Notices.success(
                getTranslation("venues.saved", venues.get(id).facts().name().in(getLocale())));
        Optional.ofNullable(edits.get(id)).ifPresent(Button::focus);
    }
}
