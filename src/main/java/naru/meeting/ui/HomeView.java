package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.account.Cities;
import naru.account.CitySummary;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Facts;
import naru.base.ui.HomePart;
import naru.base.ui.Tone;
import naru.delegation.DelegationSummary;
import naru.meeting.OpenDelegation;
import naru.meeting.OpenPlaces;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;

/** The first page, for everyone: what Naru is, and which delegations companies can register for. */
@Route("")
@AnonymousAllowed
final class HomeView extends Div implements HasDynamicTitle {

    private final transient Optional<SignedIn> visitor;

    HomeView(OpenPlaces openPlaces, TradeShows shows, Cities cities, CurrentUser user, List<HomePart> parts) {
        visitor = user.find();
        addClassName("home");
        add(welcome());
        parts.forEach(part -> part.show().ifPresent(this::add));
        add(delegations(openPlaces.all(), shows, cities), steps());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    private Component welcome() {
        Section welcome =
                new Section(new H1(getTranslation("home.headline")), new Paragraph(getTranslation("home.what")));
        welcome.addClassName("welcome");
        Div actions = new Div();
        actions.addClassName("actions");
        if (visitor.isEmpty()) {
            actions.add(
                    link("signup", getTranslation("home.sign-up"), "primary"),
                    link("login", getTranslation("home.sign-in"), "secondary"));
        } else {
            ownPages().forEach(actions::add);
        }
        welcome.add(actions);
        return welcome;
    }

    /** Where a signed-in person goes on from here: what their menu has, the first of it first. */
    private List<Anchor> ownPages() {
        List<Anchor> pages = new ArrayList<>();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            pages.add(link(entry.path(), getTranslation(entry.title()), pages.isEmpty() ? "primary" : "secondary"));
        }
        return pages;
    }

    private Component delegations(List<OpenDelegation> open, TradeShows shows, Cities cities) {
        Section section = new Section(new H2(getTranslation("home.open")));
        if (open.isEmpty()) {
            section.add(new EmptyState(getTranslation("home.open.none")));
            return section;
        }
        Map<UUID, TradeShowSummary> showById = shows.byId(
                open.stream().map(found -> found.delegation().tradeShowId()).toList());
        Map<String, CitySummary> cityByCode =
                cities.all().stream().collect(Collectors.toMap(CitySummary::code, Function.identity()));
        Div cards = new Div();
        cards.addClassName("cards");
        open.forEach(found -> cards.add(card(found, showById, cityByCode)));
        section.add(cards);
        return section;
    }

    private Component card(OpenDelegation open, Map<UUID, TradeShowSummary> shows, Map<String, CitySummary> cities) {
        DelegationSummary delegation = open.delegation();
        Facts facts = new Facts()
                .add(
                        getTranslation("home.city"),
                        Optional.ofNullable(cities.get(delegation.city()))
                                .map(city -> words(city.name()))
                                .orElse(delegation.city()))
                .add(getTranslation("home.dates"), span(delegation))
                .add(
                        getTranslation("home.place"),
                        Optional.ofNullable(shows.get(delegation.tradeShowId()))
                                .map(show -> words(show.name()) + ", " + words(show.place()))
                                .orElse(""))
                .add(getTranslation("home.closes"), TimeWords.dayOfYear(delegation.closesOn(), getLocale()));
        Badge places = open.freePlaces() > 0
                ? new Badge(getTranslation("home.free", open.freePlaces()), Tone.SUCCESS)
                : new Badge(getTranslation("meeting.full"), Tone.NEUTRAL);
        Card card = new Card(
                new H3(words(delegation.title())),
                places,
                new Paragraph(delegation.purpose().in(getLocale())),
                facts);
        action(delegation).ifPresent(card::add);
        return card;
    }

    /** Visitors are led through sign-in; staff and companies of other cities have nothing to register here. */
    private Optional<Component> action(DelegationSummary delegation) {
        boolean own = visitor.filter(person -> person.role() == Role.CONTACT)
                .filter(person -> person.city().equals(delegation.city()))
                .isPresent();
        return own || visitor.isEmpty()
                ? Optional.of(link("meetings/" + delegation.id(), getTranslation("home.see-meetings"), "primary"))
                : Optional.empty();
    }

    private Component steps() {
        OrderedList steps = new OrderedList();
        steps.addClassName("how");
        for (String step : List.of("home.step.register", "home.step.meet", "home.step.answer")) {
            steps.add(new ListItem(new H3(getTranslation(step)), new Paragraph(getTranslation(step + ".text"))));
        }
        return new Section(new H2(getTranslation("home.how")), steps);
    }

    private String span(DelegationSummary delegation) {
        return TimeWords.dayOfYear(delegation.startsOn(), getLocale())
                + " – "
                + TimeWords.day(delegation.endsOn(), getLocale());
    }

    private String words(Name name) {
        return name.in(getLocale());
    }

    private static Anchor link(String path, String text, String weight) {
        Anchor link = new Anchor(path, text);
        link.addClassNames("button", weight);
        return link;
    }
}
