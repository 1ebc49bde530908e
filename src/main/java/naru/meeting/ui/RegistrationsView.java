package naru.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingChanged;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.MeetingService.Refusal;
import naru.meeting.MeetingSummary;
import naru.meeting.PapersChanged;
import naru.meeting.RegistrationChanged;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationFilter;
import naru.meeting.RegistrationFilter.Standing;
import naru.meeting.RegistrationInbox;
import org.jspecify.annotations.Nullable;

/** The registrations of a delegation as they come, to confirm or decline one by one or many at once (신청 접수). */
@Route("registrations")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 15, title = "menu.registrations")
@StyleSheet("context://styles/planning.css")
@StyleSheet("context://styles/desk.css")
final class RegistrationsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    /** Each is confirmed on its own, and whoever asked waits for all of them. */
    private static final int MOST_AT_ONCE = 200;

    private final transient OwnDelegations delegations;
    private final transient MeetingQueries queries;
    private final transient RegistrationInbox inbox;
    private final transient RegistrationDesk desk;
    private final Div links = new Div();
    private final Div head = new Div();
    private final EmptyState empty = new EmptyState(getTranslation("registrations.empty"));
    private final RefusedList refused = new RefusedList(this::show);
    private final RegistrationList list;
    private final ConfirmBar bar = new ConfirmBar(MOST_AT_ONCE, this::chooseAll, this::confirmChosen);
    private @Nullable UUID delegationId;
    private @Nullable RegistrationFilters filters;
    private transient RegistrationFilter filter = RegistrationFilter.ALL;
    private transient Map<Standing, Integer> counts = Map.of();
    private @Nullable UUID sought;
    private boolean catchingUp;

    RegistrationsView(
            OwnDelegations delegations,
            MeetingQueries queries,
            RegistrationInbox inbox,
            MeetingService service,
            CurrentUser user,
            Live live) {
        this.delegations = delegations;
        this.queries = queries;
        this.inbox = inbox;
        desk = new RegistrationDesk(service, user.get().role() == Role.COORDINATOR, this::done, this::showBar);
        list = new RegistrationList(inbox, desk);
        addClassName("registrations");
        links.addClassName("actions");
        head.addClassName("stack");
        add(new PageHeading(getPageTitle(), links), head, refused, empty, list, bar);
        live.watch(
                this, Set.of(RegistrationChanged.class, PapersChanged.class, MeetingChanged.class), event -> heard());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        DelegationSummary shown = id == null ? delegations.current().orElse(null) : delegations.get(Ids.parse(id));
        if (shown == null) {
            head.removeAll();
            head.add(noDelegation());
            List.of(empty, list, bar).forEach(part -> part.setVisible(false));
            return;
        }
        RegistrationFilter wanted = RegistrationQuery.read(event.getLocation().getQueryParameters());
        if (!shown.id().equals(delegationId)) {
            open(shown);
        } else if (sought == null && !wanted.showsTheSame(filter)) {
            desk.chooseOnly(List.of());
        }
        filter = wanted;
        count(shown.id());
        list.show(shown.id(), filter, shownCount());
        UUID target = sought;
        sought = null;
        if (target != null) {
            list.seek(target);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registrations.title");
    }

    private void open(DelegationSummary shown) {
        delegationId = shown.id();
        desk.chooseOnly(List.of());
        refused.setVisible(false);
        List<MeetingSummary> planned = queries.calendar(shown.id());
        filters = new RegistrationFilters(shown.id(), planned, this::want);
        head.removeAll();
        head.add(new DelegationSwitch(delegations.all(), shown, "registrations"));
        if (desk.mayDecide()) {
            links.removeAll();
            links.add(
                    button("meetings/new/" + shown.id(), "registrations.plan-meeting"),
                    button("questions/" + shown.id(), "registrations.questions"));
            if (!planned.isEmpty()) {
                head.add(new Details(
                        getTranslation("registrations.meetings", planned.size()), new MeetingLinks(planned)));
            }
        }
        head.add(filters);
    }

    private void want(RegistrationFilter wanted) {
        UI.getCurrent().navigate("registrations/" + delegationId, RegistrationQuery.write(wanted));
    }

    /** Many things may have happened since the last answer to the browser: they are looked at together. */
    private void heard() {
        if (!catchingUp) {
            catchingUp = true;
            UI.getCurrent().beforeClientResponse(this, answer -> {
                catchingUp = false;
                catchUp();
            });
        }
    }

    private void done() {
        list.stay();
        catchUp();
    }

    private void catchUp() {
        UUID shown = delegationId;
        if (shown == null) {
            return;
        }
        count(shown);
        list.catchUp(shownCount());
        List<UUID> chosen = desk.chosen();
        if (!chosen.isEmpty()) {
            Set<UUID> still = inbox.requested(chosen);
            desk.chooseOnly(chosen.stream().filter(still::contains).toList());
        }
    }

    private void count(UUID shown) {
        counts = inbox.counts(shown, filter);
        if (filters != null) {
            filters.show(filter);
            filters.count(counts);
        }
        empty.setVisible(shownCount() == 0);
        showBar();
    }

    private int shownCount() {
        Standing standing = filter.standing();
        return standing == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(standing, 0);
    }

    private void showBar() {
        if (desk.mayDecide()) {
            bar.show(desk.chosen().size(), showsRequests() ? counts.getOrDefault(Standing.REQUESTED, 0) : 0);
        } else {
            bar.setVisible(false);
        }
    }

    private boolean showsRequests() {
        return filter.standing() == null || filter.standing() == Standing.REQUESTED;
    }

    private void chooseAll(boolean all) {
        UUID shown = delegationId;
        desk.chooseOnly(
                all && shown != null ? inbox.ids(shown, filter.with(Standing.REQUESTED), MOST_AT_ONCE) : List.of());
    }

    private void confirmChosen() {
        List<UUID> chosen = desk.chosen();
        List<Refusal> refusals = desk.service().confirmAll(chosen);
        int confirmed = chosen.size() - refusals.size();
        refused.setVisible(false);
        if (refusals.isEmpty()) {
            Notices.success(getTranslation("registrations.all-confirmed", confirmed));
        } else {
            List<UUID> ids = refusals.stream().map(Refusal::registrationId).toList();
            refused.show(confirmed, refusals, inbox.those(ids));
        }
        catchUp();
        list.reload(shownCount());
    }

    private void show(RegistrationDetails registration) {
        if (!list.seek(registration.id())) {
            sought = registration.id();
            want(RegistrationFilter.ALL);
        }
    }

    private EmptyState noDelegation() {
        String text = getTranslation("registrations.no-delegation");
        return desk.mayDecide()
                ? new EmptyState(text, button("delegations/new", "registrations.plan-delegation"))
                : new EmptyState(text);
    }

    private Anchor button(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
