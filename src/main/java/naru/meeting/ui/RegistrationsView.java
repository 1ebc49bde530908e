package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.MeetingSummary;
import naru.meeting.PapersChanged;
import naru.meeting.RegistrationChanged;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;
import org.jspecify.annotations.Nullable;

/** The registrations of a delegation as they come, to confirm or decline (신청 접수). */
@Route("registrations")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/planning.css")
@Menu(order = 15, title = "menu.registrations")
final class RegistrationsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String STATE = "state";

    private final transient OwnDelegations delegations;
    private final transient MeetingQueries queries;
    private final transient MeetingService service;
    private final boolean mayDecide;
    private final Div content = new Div();
    private transient @Nullable DelegationSummary delegation;
    private @Nullable RegistrationState state;

    RegistrationsView(
            OwnDelegations delegations, MeetingQueries queries, MeetingService service, CurrentUser user, Live live) {
        this.delegations = delegations;
        this.queries = queries;
        this.service = service;
        mayDecide = user.get().role() == Role.COORDINATOR;
        addClassName("registrations");
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
        live.watch(this, Set.of(RegistrationChanged.class, PapersChanged.class), event -> refresh());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        delegation = id == null ? delegations.current().orElse(null) : delegations.get(Ids.parse(id));
        state = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(RegistrationsView::state)
                .orElse(null);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registrations.title");
    }

    private void refresh() {
        content.removeAll();
        DelegationSummary shown = delegation;
        if (shown == null) {
            content.add(noDelegation());
            return;
        }
        content.add(new DelegationSwitch(delegations.all(), shown, "registrations"));
        if (mayDecide) {
            Div actions = new Div(
                    button("meetings/new/" + shown.id(), "registrations.plan-meeting"),
                    button("questions/" + shown.id(), "registrations.questions"));
            actions.addClassName("actions");
            content.add(actions);
            List<MeetingSummary> planned = queries.calendar(shown.id());
            if (!planned.isEmpty()) {
                content.add(new Details(
                        getTranslation("registrations.meetings", planned.size()), new MeetingLinks(planned)));
            }
        }
        content.add(filter(shown));
        int count = queries.countInbox(shown.id(), state);
        if (count == 0) {
            content.add(new EmptyState(getTranslation("registrations.empty")));
        } else {
            content.add(list(shown));
        }
    }

    private EmptyState noDelegation() {
        String text = getTranslation("registrations.no-delegation");
        return mayDecide
                ? new EmptyState(text, button("delegations/new", "registrations.plan-delegation"))
                : new EmptyState(text);
    }

    private Anchor button(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    /** Each state is a link, so that a filtered list can be shared and survives a reload. */
    private Nav filter(DelegationSummary shown) {
        Nav filter = new Nav(link(shown, null));
        filter.addClassName("filter");
        filter.getElement().setAttribute("aria-label", getTranslation("registrations.filter"));
        Arrays.stream(RegistrationState.values()).forEach(one -> filter.add(link(shown, one)));
        return filter;
    }

    private Anchor link(DelegationSummary shown, @Nullable RegistrationState to) {
        String label = getTranslation(to == null ? "registrations.all" : to.labelKey());
        Anchor link = new Anchor(
                "registrations/" + shown.id() + (to == null ? "" : "?" + STATE + "=" + to),
                getTranslation("registrations.count", label, queries.countInbox(shown.id(), to)));
        link.addClassName("tab");
        if (to == state) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private VirtualList<RegistrationDetails> list(DelegationSummary shown) {
        VirtualList<RegistrationDetails> list = new VirtualList<>();
        list.setDataProvider(page(shown));
        list.setRenderer(new ComponentRenderer<>(
                registration -> new RegistrationCard(registration, mayDecide, service, this::refresh)));
        return list;
    }

    private CallbackDataProvider<RegistrationDetails, Void> page(DelegationSummary shown) {
        return DataProvider.fromCallbacks(
                query -> queries.inbox(shown.id(), state, query.getOffset(), query.getLimit()).stream(),
                query -> queries.countInbox(shown.id(), state));
    }

    private static java.util.Optional<RegistrationState> state(String typed) {
        return List.of(RegistrationState.values()).stream()
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }
}
