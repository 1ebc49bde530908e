package naru.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Happened;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.support.InboxFilter;
import naru.support.InboxKey;
import naru.support.InboxPlace;
import naru.support.RequestChanged;
import naru.support.RequestDetails;
import naru.support.RequestQueries;
import naru.support.RequestReceived;
import naru.support.RequestReplied;
import org.jspecify.annotations.Nullable;

/** The requests of the city's companies, and one of them opened beside the list (건의함). */
@Route("inbox/:request?")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 20, title = "menu.inbox")
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/reply.css")
@StyleSheet("context://styles/clock.css")
final class InboxView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RequestQueries queries;
    private final transient RequestDesk desk;
    private final InboxFilters filters;
    private final SavedChips saved;
    private final InboxList list;
    private final Div beside = new Div();
    private final Anchor back = new Anchor("inbox", getTranslation("inbox.back"));
    private transient InboxFilter filter = InboxFilter.ALL;
    private final InboxPager pager = new InboxPager(this::go);
    private @Nullable UUID open;
    private transient @Nullable InboxKey key;
    private @Nullable RequestPanel panel;
    private boolean seeking = true;

    InboxView(InboxDesk inbox, RequestDesk desk, Live live) {
        queries = inbox.queries();
        this.desk = desk;
        addClassName("inbox");
        filters = new InboxFilters(inbox, this::want);
        list = new InboxList(inbox, this::go);
        saved = new SavedChips(inbox.saved(), this::want);
        Div found = new Div(filters, saved, list);
        found.addClassName("found");
        beside.addClassName("beside");
        back.addClassName("back");
        Div both = new Div(found, beside);
        both.addClassName("both");
        Anchor phone = new Anchor("phone", getTranslation("phone.title"));
        phone.addClassName("button");
        add(new PageHeading(getPageTitle(), phone), both);
        live.watch(this, Set.of(RequestReceived.class, RequestChanged.class, RequestReplied.class), this::heard);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = InboxQuery.read(event.getLocation().getQueryParameters());
        UUID before = open;
        open = event.getRouteParameters().get("request").map(Ids::parse).orElse(null);
        setClassName("opened", open != null);
        filters.show(filter);
        saved.show(filter);
        if (open == null) {
            panel = null;
            key = null;
            beside.removeAll();
            beside.add(new EmptyState(getTranslation("inbox.choose")));
        } else if (panel == null || !open.equals(before)) {
            RequestDetails details = queries.details(open);
            key = InboxKey.of(details);
            panel = new RequestPanel(details, desk, this::refresh);
            beside.removeAll();
            beside.add(back, pager, panel);
        }
        back.setHref(InboxQuery.path(null, filter));
        list.show(filter, open);
        showPlace();
        seeking = false;
    }

    private void go(UUID request) {
        seeking = true;
        UI.getCurrent().navigate("inbox/" + request, InboxQuery.write(filter));
    }

    private void want(InboxFilter wanted) {
        UI.getCurrent().navigate(open == null ? "inbox" : "inbox/" + open, InboxQuery.write(wanted));
    }

    private void heard(Happened event) {
        refresh();
        UUID concerned = switch (event) {
            case RequestChanged changed -> changed.requestId();
            case RequestReplied replied -> replied.requestId();
            default -> null;
        };
        if (panel != null && concerned != null && concerned.equals(open)) {
            panel.othersMayHaveSaved();
        }
    }

    private void refresh() {
        list.refresh();
        showPlace();
    }

    private void showPlace() {
        if (key != null) {
            List<InboxPlace> around = queries.around(filter, key);
            pager.show(around, list.size());
            around.stream()
                    .filter(place -> seeking && place.side() == InboxPlace.Side.HERE)
                    .forEach(here -> list.seek(here.position()));
        }
    }
}
