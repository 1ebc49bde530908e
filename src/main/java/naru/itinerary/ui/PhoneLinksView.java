package naru.itinerary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import naru.base.ui.Confirm;
import naru.base.ui.Ids;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.delegation.MemberSummary;
import naru.itinerary.PhoneLinkSummary;
import naru.itinerary.PhoneLinks;
import org.jspecify.annotations.Nullable;

/** The addresses at which the members of a delegation read their own programmes: make, copy, revoke (휴대전화 일정). */
@Route("delegations/phones")
@RolesAllowed("COORDINATOR")
@StyleSheet("context://styles/itinerary.css")
final class PhoneLinksView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Delegations delegations;
    private final transient PhoneLinks links;
    private @Nullable UUID delegationId;

    PhoneLinksView(Delegations delegations, PhoneLinks links) {
        this.delegations = delegations;
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        delegationId = Ids.parse(id);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pocket-links.title");
    }

    private void refresh() {
        UUID id = Objects.requireNonNull(delegationId);
        DelegationSummary delegation = delegations.get(id);
        Map<UUID, PhoneLinkSummary> made = links.of(id);
        removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("list");
        delegation.members().forEach(member -> list.add(new ListItem(card(member, made.get(member.id())))));
        Paragraph what = new Paragraph(getTranslation("pocket-links.what"));
        what.addClassName("lead");
        add(
                new Anchor("delegations/itinerary/" + id, getTranslation("pocket-links.back")),
                new PageHeading(getTranslation(
                        "pocket-links.heading", delegation.title().in(getLocale()))),
                what,
                list);
    }

    private PhoneLinkCard card(MemberSummary member, @Nullable PhoneLinkSummary link) {
        String name = member.in(getLocale());
        return link == null
                ? PhoneLinkCard.without(name, () -> make(member))
                : PhoneLinkCard.of(name, link, () -> askToRevoke(member));
    }

    private void make(MemberSummary member) {
        Notices.attempt(() -> links.make(Objects.requireNonNull(delegationId), member.id()));
        refresh();
    }

    private void askToRevoke(MemberSummary member) {
        String name = member.name().in(getLocale());
        Confirm.ask(
                getTranslation("pocket-links.revoke.title", name),
                getTranslation("pocket-links.revoke.text"),
                getTranslation("pocket-links.revoke"),
                () -> {
                    links.revoke(Objects.requireNonNull(delegationId), member.id());
                    refresh();
                    Notices.success(getTranslation("pocket-links.revoked", name));
                });
    }
}
