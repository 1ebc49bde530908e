package naru.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import naru.base.Happened;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.support.Categories;
import naru.support.InboxFilter;
import naru.support.RequestChanged;
import naru.support.RequestQueries;
import naru.support.RequestReceived;
import naru.support.RequestReplied;
import naru.support.RequestSummary;
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
    private final Paragraph count = new Paragraph();
    private final EmptyState empty;
    private final VirtualList<RequestSummary> list = new VirtualList<>();
    private final Div beside = new Div();
    private transient InboxFilter filter = InboxFilter.ALL;
    private @Nullable UUID open;
    private @Nullable RequestPanel panel;

    InboxView(RequestQueries queries, Categories categories, RequestDesk desk, Live live) {
        this.queries = queries;
        this.desk = desk;
        addClassName("inbox");
        filters = new InboxFilters(categories.all(), this::want);
        empty = new EmptyState(getTranslation("inbox.empty"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("small");
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> queries.inbox(filter, query.getOffset(), query.getLimit()).stream(),
                query -> queries.countInbox(filter)));
        list.setRenderer(new ComponentRenderer<>(
                row -> new InboxRow(row, InboxQuery.write(filter), row.id().equals(open))));
        Div found = new Div(filters, count, empty, list);
        found.addClassName("found");
        beside.addClassName("beside");
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
        refreshList();
        if (open == null) {
            panel = null;
            beside.removeAll();
            beside.add(new EmptyState(getTranslation("inbox.choose")));
        } else if (panel == null || !open.equals(before)) {
            panel = new RequestPanel(queries.details(open), desk, this::refreshList);
            beside.removeAll();
            beside.add(back(), panel);
        }
    }

    private void want(InboxFilter wanted) {
        UI.getCurrent().navigate(open == null ? "inbox" : "inbox/" + open, InboxQuery.write(wanted));
    }

    private void heard(Happened event) {
        refreshList();
        UUID concerned = switch (event) {
            case RequestChanged changed -> changed.requestId();
            case RequestReplied replied -> replied.requestId();
            default -> null;
        };
        if (panel != null && concerned != null && concerned.equals(open)) {
            panel.othersMayHaveSaved();
        }
    }

    private void refreshList() {
        int size = queries.countInbox(filter);
        count.setText(getTranslation("inbox.count", size));
        empty.setVisible(size == 0);
        list.setVisible(size > 0);
        list.getDataProvider().refreshAll();
    }

    private Anchor back() {
        String search = InboxQuery.write(filter).getQueryString();
        Anchor back = new Anchor("inbox" + (search.isEmpty() ? "" : "?" + search), getTranslation("inbox.back"));
        back.addClassName("back");
        return back;
    }
}
