package naru.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.delegation.GroupDetails;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.MembersChanged;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import org.jspecify.annotations.Nullable;

/** Who travels, in the order of protocol (단원). */
@Route("delegations/members")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
final class TripMembersView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Delegations delegations;
    private final transient TradeShows shows;
    private final transient Members members;
    private final transient Groups groups;
    private final boolean mayPlan;
    private @Nullable UUID delegationId;
    private @Nullable UUID moved;
    private boolean upwards;

    TripMembersView(
            Delegations delegations, TradeShows shows, Members members, Groups groups, CurrentUser user, Live live) {
        this.delegations = delegations;
        this.shows = shows;
        this.members = members;
        this.groups = groups;
        mayPlan = user.get().role() == Role.COORDINATOR;
        live.watch(this, Set.of(MembersChanged.class), event -> {
            if (event instanceof MembersChanged changed
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
        return getTranslation("members.title");
    }

    private void refresh() {
        UUID id = Objects.requireNonNull(delegationId);
        DelegationSummary delegation = delegations.get(id);
        List<MemberDetails> all = members.of(id);
        removeAll();
        add(new Anchor("delegations", getTranslation("members.back")), heading(delegation));
        Paragraph order = new Paragraph(getTranslation("members.order"));
        order.addClassName("small");
        List<GroupDetails> known = groups.of(delegation.id());
        OrderedList list = new OrderedList();
        list.addClassName("list");
        for (int i = 0; i < all.size(); i++) {
            list.add(new ListItem(card(delegation, known, all.get(i), i, all.size())));
        }
        add(new GroupsCard(delegation.id(), all, known, groups, mayPlan, this::refresh), order, list);
    }

    private Component heading(DelegationSummary delegation) {
        String title = getTranslation("members.heading", delegation.title().in(getLocale()));
        return mayPlan
                ? new PageHeading(title, Buttons.primary(getTranslation("member.add"), () -> ask(delegation, null)))
                : new PageHeading(title);
    }

    private MemberCard card(
            DelegationSummary delegation, List<GroupDetails> known, MemberDetails member, int position, int all) {
        if (!mayPlan) {
            return new MemberCard(member, of(known, member));
        }
        String name = member.facts().name().in(getLocale());
        Button up = labelled("members.up", name, () -> swap(member, -1));
        up.setEnabled(position > 0);
        Button down = labelled("members.down", name, () -> swap(member, 1));
        down.setEnabled(position < all - 1);
        if (member.id().equals(moved)) {
            keepFocus(upwards ? up.isEnabled() ? up : down : down.isEnabled() ? down : up);
        }
        return new MemberCard(
                member,
                of(known, member),
                labelled("members.edit", name, () -> ask(delegation, member)),
                up,
                down,
                labelled("members.remove", name, () -> remove(member)));
    }

    private static List<GroupDetails> of(List<GroupDetails> known, MemberDetails member) {
        return known.stream()
                .filter(group -> group.facts().memberIds().contains(member.id()))
                .toList();
    }

    private void ask(DelegationSummary delegation, @Nullable MemberDetails known) {
        TradeShowSummary show = shows.byId(List.of(delegation.tradeShowId())).get(delegation.tradeShowId());
        new MemberDialog(
                        members,
                        delegation.id(),
                        known,
                        Objects.requireNonNull(show).zone(),
                        this::refresh)
                .open();
    }

    private Button labelled(String key, String name, Runnable action) {
        Button button = Buttons.quiet(getTranslation(key), action);
        button.setAriaLabel(getTranslation(key + ".label", name));
        return button;
    }

    /** Whoever moves somebody several places presses the same button again, and it is another one each time. */
    private static void keepFocus(Button button) {
        button.getElement().executeJs("if (document.activeElement === document.body) this.focus()");
    }

    private void swap(MemberDetails member, int by) {
        moved = member.id();
        upwards = by < 0;
        Notices.attempt(() -> members.swapRank(Objects.requireNonNull(delegationId), member.id(), by));
        refresh();
    }

    private void remove(MemberDetails member) {
        String name = member.summary().in(getLocale());
        Confirm.ask(
                getTranslation("members.remove.title", name),
                getTranslation("members.remove.text"),
                getTranslation("members.remove"),
                () -> {
                    if (Notices.attempt(() -> members.remove(Objects.requireNonNull(delegationId), member.id()))) {
                        Notices.success(getTranslation("members.removed", name));
                    }
                    refresh();
                });
    }
}
