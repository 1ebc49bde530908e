package naru.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Facts;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.delegation.TripPages;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;

/** The city's trips, the latest first (대표단). */
@Route("delegations")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 35, title = "menu.delegations")
final class DelegationsView extends Div implements HasDynamicTitle {

    private final transient List<TripPages> pages;

    DelegationsView(Delegations delegations, TradeShows shows, CurrentUser user, List<TripPages> pages) {
        this.pages = pages;
        boolean mayPlan = user.get().role() == Role.COORDINATOR;
        List<DelegationSummary> all = delegations.all();
        if (all.isEmpty()) {
            add(new PageHeading(getPageTitle()), nothingYet(mayPlan));
            return;
        }
        add(mayPlan ? new PageHeading(getPageTitle(), planLink()) : new PageHeading(getPageTitle()));
        Map<UUID, TradeShowSummary> showById =
                shows.byId(all.stream().map(DelegationSummary::tradeShowId).toList());
        all.forEach(delegation -> add(card(delegation, Optional.ofNullable(showById.get(delegation.tradeShowId())))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("delegations.title");
    }

    private Component nothingYet(boolean mayPlan) {
        return mayPlan
                ? new EmptyState(getTranslation("delegations.empty"), planLink())
                : new EmptyState(getTranslation("delegations.empty.official"));
    }

    private Anchor planLink() {
        Anchor link = new Anchor("delegations/new", getTranslation("delegations.plan"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Component card(DelegationSummary delegation, Optional<TradeShowSummary> show) {
        Facts facts = new Facts().add(getTranslation("delegation.code"), delegation.code());
        show.ifPresent(one -> facts.add(
                getTranslation("delegations.show"),
                one.name().in(getLocale()) + ", " + one.place().in(getLocale())));
        facts.add(getTranslation("delegations.dates"), span(delegation.startsOn(), delegation.endsOn()))
                .add(getTranslation("delegations.window"), span(delegation.opensOn(), delegation.closesOn()))
                .add(
                        getTranslation("delegations.members"),
                        delegation.members().stream()
                                .map(member -> member.in(getLocale()))
                                .collect(Listed.inOneLine()));
        UnorderedList links = links(delegation);
        if (links.getChildren().findAny().isPresent()) {
            facts.add(getTranslation("delegations.meetings"), links);
        }
        return new Card(
                new H2(delegation.title().in(getLocale())),
                new Paragraph(delegation.purpose().in(getLocale())),
                facts);
    }

    private UnorderedList links(DelegationSummary delegation) {
        UnorderedList links = new UnorderedList();
        links.addClassName("plain");
        pages.stream()
                .flatMap(feature -> feature.of(delegation.id(), getLocale()).stream())
                .forEach(page -> links.add(new ListItem(new Anchor(page.path(), page.title()), new Span(page.note()))));
        return links;
    }

    private String span(LocalDate first, LocalDate last) {
        return TimeWords.dayOfYear(first, getLocale()) + " – " + TimeWords.dayOfYear(last, getLocale());
    }
}
