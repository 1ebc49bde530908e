package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.Happened;
import naru.base.ui.Buttons;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.delegation.MembersChanged;
import naru.delegation.TripChanged;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryChanged;
import naru.itinerary.ItineraryLine;
import naru.meeting.MeetingChanged;
import org.jspecify.annotations.Nullable;

/** A trip's itinerary, its days side by side, with what will not work (일정): as a timeline or as a list. */
@Route("delegations/itinerary")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/itinerary.css")
@StyleSheet("context://styles/timeline.css")
final class ItineraryView extends Div implements HasUrlParameter<String>, HasDynamicTitle, ItineraryScreen {

    /** Below this, days side by side leave no room to read them. */
    private static final int NARROW = 1024;

    private final transient ItineraryDesk desk;
    private final Div heading = new Div();
    private final EmptyState empty = new EmptyState(getTranslation("itinerary.empty"));
    private final ConcernsCard concerns;
    private final VersionsCard versions;
    private final PapersCard papers = new PapersCard();
    private final WhoseField whose = new WhoseField();
    private final LooksSwitch looks = new LooksSwitch();
    private final Paragraph none = new Paragraph(getTranslation("itinerary.whose.none"));
    private final Paragraph help = new Paragraph(getTranslation("timeline.help"));
    private final Div days = new Div();
    private @Nullable DaysSurface surface;
    private @Nullable UUID delegationId;
    private transient @Nullable Itinerary now;
    private transient ItineraryState state = ItineraryState.ANYTHING;
    private String title = "";

    ItineraryView(ItineraryDesk desk, Live live) {
        this.desk = desk;
        concerns = new ConcernsCard(desk, this);
        versions = new VersionsCard(desk, this);
        help.addClassName("small");
        Div switches = new Div(looks, whose);
        switches.addClassName("itinerary-switches");
        add(
                new Anchor("delegations", getTranslation("itinerary.back")),
                heading,
                empty,
                concerns,
                versions,
                papers,
                switches,
                none,
                help,
                days);
        live.watch(
                this,
                Set.of(ItineraryChanged.class, MembersChanged.class, TripChanged.class, MeetingChanged.class),
                event -> {
                    if (concernsThis(event)) {
                        refresh();
                    }
                });
    }

    private boolean concernsThis(Happened event) {
        return switch (event) {
            case ItineraryChanged changed -> changed.delegationId().equals(delegationId);
            case MembersChanged changed -> changed.delegationId().equals(delegationId);
            case TripChanged changed -> changed.delegationId().equals(delegationId);
            case MeetingChanged changed -> changed.delegationId().equals(delegationId);
            default -> false;
        };
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        delegationId = Ids.parse(id);
        state = ItineraryState.of(event.getLocation());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("itinerary.title");
    }

    @Override
    public Itinerary now() {
        return Objects.requireNonNull(now, "nothing read yet");
    }

    @Override
    public void refresh() {
        UUID id = Objects.requireNonNull(delegationId);
        Itinerary read = desk.queries().get(id);
        now = read;
        head(read.delegation().title().in(getLocale()));
        boolean some = !read.lines().isEmpty();
        empty.setVisible(!some);
        getChildren().skip(getChildren().toList().indexOf(empty) + 1).forEach(part -> part.setVisible(some));
        if (!some) {
            return;
        }
        concerns.show(read);
        versions.show(desk.publishing().versions(id));
        papers.show(read, desk.publishing().latest(id).orElse(null));
        whose.show(read, state);
        looks.show(id, state.with(look()));
        List<ItineraryLine> lines = state.whose().of(read);
        none.setVisible(lines.isEmpty());
        help.setVisible(desk.mayPlan() && look() == ItineraryState.Look.TIMELINE);
        surface().show(lines, read);
    }

    /** What is the same is left as it is, so that the button keeps the focus. */
    private void head(String trip) {
        if (trip.equals(title)) {
            return;
        }
        title = trip;
        String name = getTranslation("itinerary.heading", trip);
        heading.removeAll();
        heading.add(
                desk.mayPlan()
                        ? new PageHeading(
                                name,
                                Buttons.primary(
                                        getTranslation("itinerary.add"),
                                        () -> new ItemDialog(desk, now(), null, this::refresh).open()))
                        : new PageHeading(name));
    }

    private DaysSurface surface() {
        boolean list = look() == ItineraryState.Look.LIST;
        DaysSurface shown = surface;
        if (shown == null || list != shown instanceof DayList) {
            shown = list ? new DayList(desk, this) : new Timeline(desk, this);
            surface = shown;
            days.removeAll();
            days.add((Component) shown);
        }
        return shown;
    }

    /** What was chosen; where nothing was, a list where there is no room for days side by side. */
    private ItineraryState.Look look() {
        ItineraryState.Look chosen = state.look();
        if (chosen != null) {
            return chosen;
        }
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < NARROW ? ItineraryState.Look.LIST : ItineraryState.Look.TIMELINE;
    }
}
