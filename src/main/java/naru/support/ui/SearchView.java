package naru.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.company.CompanyChanged;
import naru.support.RequestChanged;
import naru.support.RequestReceived;
import naru.support.RequestReplied;
import naru.support.Search;
import naru.support.SearchHit;
import naru.support.SearchResults;

/** What was found, the best first (검색). */
@Route("search")
@RolesAllowed({"OFFICIAL", "COORDINATOR", "CONTACT"})
final class SearchView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int PAGE = 20;
    private static final int MOST_PAGES = 500;

    private final transient Search search;
    private final boolean asContact;
    private final SearchBox box = new SearchBox("search-page");
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();
    private String typed = "";
    private int page = 1;

    SearchView(Search search, CurrentUser user, Live live) {
        this.search = search;
        asContact = user.get().role() == Role.CONTACT;
        count.getElement().setAttribute("role", "status");
        count.addClassName("small");
        content.addClassName("stack");
        add(new PageHeading(getTranslation("search.title")), box, count, content);
        live.watch(
                this,
                Set.of(RequestReceived.class, RequestChanged.class, RequestReplied.class, CompanyChanged.class),
                event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return typed.isEmpty() ? getTranslation("search.title") : getTranslation("search.title.of", typed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        typed = query.getSingleParameter("q").orElse("").strip();
        page = query.getSingleParameter("page").map(SearchView::number).orElse(1);
        box.show(typed);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        if (typed.isEmpty()) {
            count.setText("");
            content.add(new EmptyState(getTranslation(asContact ? "search.start.own" : "search.start")));
            return;
        }
        int offset = (page - 1) * PAGE;
        SearchResults results = asContact ? search.mine(typed, offset, PAGE) : search.find(typed, offset, PAGE);
        count.setText(getTranslation("search.count", results.total()));
        if (results.hits().isEmpty()) {
            content.add(new EmptyState(getTranslation("search.none", typed)));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("search-rows");
        results.hits().forEach(hit -> list.add(new SearchRow(hit, address(hit))));
        content.add(list);
        if (results.total() > PAGE) {
            content.add(pages(results.total()));
        }
    }

    private Nav pages(int total) {
        Nav pages = new Nav();
        pages.addClassName("actions");
        pages.getElement().setAttribute("aria-label", getTranslation("search.pages"));
        if (page > 1) {
            pages.add(turn("search.previous", page - 1));
        }
        if (page * PAGE < total) {
            pages.add(turn("search.next", page + 1));
        }
        return pages;
    }

    private Anchor turn(String key, int to) {
        String query = QueryParameters.simple(Map.of("q", typed, "page", String.valueOf(to)))
                .getQueryString();
        Anchor turn = new Anchor("search?" + query, getTranslation(key));
        turn.addClassName("turn");
        return turn;
    }

    private String address(SearchHit hit) {
        return switch (hit.kind()) {
            case COMPANY -> asContact ? "our-company" : "companies/" + hit.about();
            case REQUEST, REPLY, NOTE -> (asContact ? "requests/" : "inbox/") + hit.about();
        };
    }

    private static int number(String written) {
        return written.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(written), 1, MOST_PAGES) : 1;
    }
}
