package naru.itinerary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Happened;
import naru.base.TimeWords;
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

/** A trip's itinerary, its days side by side, with what will not work (일정). */
@Route("delegations/itinerary")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/itinerary.css")
final class ItineraryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ItineraryDesk desk;
    private @Nullable UUID delegationId;
    private transient Whose whose = Whose.EVERYBODY;

    ItineraryView(ItineraryDesk desk, Live live) {
        this.desk = desk;
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
        whose = Whose.of(event.getLocation());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("itinerary.title");
    }

    private void refresh() {
        Itinerary itinerary = desk.queries().get(Objects.requireNonNull(delegationId));
        removeAll();
        String title = getTranslation(
                "itinerary.heading", itinerary.delegation().title().in(getLocale()));
        add(new Anchor("delegations", getTranslation("itinerary.back")));
        if (desk.mayPlan()) {
            add(new PageHeading(
                    title,
                    Buttons.primary(
                            getTranslation("itinerary.add"),
                            () -> new ItemDialog(desk, itinerary, null, this::refresh).open())));
        } else {
            add(new PageHeading(title));
        }
        if (itinerary.lines().isEmpty()) {
            add(new EmptyState(getTranslation("itinerary.empty")));
            return;
        }
        add(
                new ConcernsCard(itinerary, desk, this::refresh),
                new VersionsCard(
                        itinerary,
                        desk.publishing().versions(itinerary.delegation().id()),
                        desk,
                        this::refresh),
                new PapersCard(
                        itinerary,
                        desk.publishing().latest(itinerary.delegation().id()).orElse(null)),
                new WhoseField(itinerary, whose),
                days(itinerary));
    }

    private Div days(Itinerary itinerary) {
        Map<LocalDate, List<ItineraryLine>> byDay = whose.of(itinerary).stream()
                .collect(Collectors.groupingBy(line -> line.start().date(), TreeMap::new, Collectors.toList()));
        Div days = new Div();
        days.addClassName("itinerary-days");
        days.getElement().setAttribute("role", "region");
        days.getElement().setAttribute("tabindex", "0");
        days.getElement().setAttribute("aria-label", getTranslation("itinerary.days"));
        if (byDay.isEmpty()) {
            days.add(new Paragraph(getTranslation("itinerary.whose.none")));
        }
        byDay.forEach((day, lines) -> {
            Section section = new Section(new H2(TimeWords.dayOfYear(day, getLocale())));
            lines.forEach(line -> section.add(new LineCard(line, itinerary, actions(itinerary, line))));
            days.add(section);
        });
        return days;
    }

    private @Nullable LineActions actions(Itinerary itinerary, ItineraryLine line) {
        return line.item() == null || !desk.mayPlan()
                ? null
                : new LineActions(desk, itinerary, line.item(), this::refresh);
    }
}
