package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.ui.EmptyState;
import naru.base.ui.Notices;
import naru.support.InboxFilter;
import naru.support.ManyRequests.Refusal;
import naru.support.RequestQueries;
import naru.support.RequestSummary;
import org.jspecify.annotations.Nullable;

/** The requests that a filter of the inbox shows, loaded as one scrolls, and what is done with many of them at once. */
final class InboxList extends Div {

    /** Each is changed on its own, and whoever asked waits for all of them. */
    private static final int MOST_AT_ONCE = 200;

    private final transient RequestQueries queries;
    private final Paragraph count = new Paragraph();
    private final EmptyState empty = new EmptyState(getTranslation("inbox.empty"));
    private final EmptyState unmatched = new EmptyState(getTranslation("inbox.unmatched"));
    private final VirtualList<RequestSummary> list = new VirtualList<>();
    private final RefusedRequests refused;
    private final InboxBar bar;
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private transient InboxFilter filter = InboxFilter.ALL;
    private @Nullable UUID open;
    private int size;

    /** @param show opens a request beside the list */
    InboxList(InboxDesk inbox, Consumer<UUID> show) {
        queries = inbox.queries();
        addClassName("inbox-list");
        count.getElement().setAttribute("role", "status");
        count.addClassName("small");
        list.setDataProvider(new CallbackDataProvider<RequestSummary, Void>(
                query -> queries.inbox(filter, query.getOffset(), query.getLimit()).stream(),
                query -> size,
                RequestSummary::id));
        list.setRenderer(new ComponentRenderer<>(this::row));
        list.setItemAccessibleNameGenerator(RequestSummary::number);
        list.getElement().setAttribute("aria-label", getTranslation("inbox.title"));
        refused = new RefusedRequests(show);
        bar = new InboxBar(MOST_AT_ONCE, this::chooseAll, inbox, () -> List.copyOf(chosen), this::done);
        add(count, refused, empty, unmatched, list, bar);
    }

    /** Shows what a filter shows; what was chosen under another one is chosen no more. */
    void show(InboxFilter wanted, @Nullable UUID opened) {
        if (!wanted.equals(filter)) {
            chosen.clear();
            refused.setVisible(false);
        }
        filter = wanted;
        open = opened;
        refresh();
    }

    /** Shows what is stored now. */
    void refresh() {
        size = queries.countInbox(filter);
        count.setText(getTranslation("inbox.count", size));
        boolean narrowed = !filter.equals(InboxFilter.ALL);
        empty.setVisible(size == 0 && !narrowed);
        unmatched.setVisible(size == 0 && narrowed);
        list.setVisible(size > 0);
        list.getDataProvider().refreshAll();
        bar.show(chosen.size(), size);
    }

    /** How many the filter shows. */
    int size() {
        return size;
    }

    /** Brings one into sight, counted from one. */
    void seek(int position) {
        list.scrollToIndex(position - 1);
    }

    private InboxRow row(RequestSummary request) {
        UUID id = request.id();
        return new InboxRow(request, filter, id.equals(open), chosen.contains(id), choose -> {
            if (choose) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
            bar.show(chosen.size(), size);
        });
    }

    private void chooseAll(boolean all) {
        chosen.clear();
        if (all) {
            chosen.addAll(queries.inboxIds(filter, MOST_AT_ONCE));
        }
        refresh();
    }

    /** What could not be done stays chosen. */
    private void done(String what, List<Refusal> refusals) {
        int done = chosen.size() - refusals.size();
        List<UUID> left = refusals.stream().map(Refusal::requestId).toList();
        chosen.retainAll(left);
        refused.setVisible(false);
        if (refusals.isEmpty()) {
            Notices.success(getTranslation("inbox.many.done", what, done));
        } else {
            refused.show(what, done, refusals, queries.those(left));
        }
        refresh();
    }
}
