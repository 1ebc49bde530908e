package naru.outbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import naru.base.access.CurrentUser;
import naru.base.ui.Buttons;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.outbox.MyNotices;
import naru.outbox.NoticeSummary;
import naru.outbox.NoticesChanged;

/** One's notices, the newest first (알림). */
@Route("notices")
@PermitAll
final class NoticesView extends Div implements HasDynamicTitle {

    private final transient MyNotices notices;
    private final Button readAll = Buttons.secondary(getTranslation("notices.read-all"), this::readAll);
    private final EmptyState empty = new EmptyState(getTranslation("notices.empty"));
    private final VirtualList<NoticeSummary> list = new VirtualList<>();

    NoticesView(MyNotices notices, CurrentUser user, Live live) {
        this.notices = notices;
        addClassName("notices");
        list.setRenderer(new ComponentRenderer<>(NoticeRow::new));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> notices.newest(query.getOffset(), query.getLimit()).stream(), query -> notices.count()));
        add(new PageHeading(getPageTitle(), readAll), empty, list);
        refresh();
        UUID reader = user.get().accountId();
        live.watch(this, Set.of(NoticesChanged.class), event -> {
            if (event instanceof NoticesChanged changed && changed.accountId().equals(reader)) {
                refresh();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }

    private void readAll() {
        notices.readAll();
        refresh();
    }

    private void refresh() {
        boolean any = notices.count() > 0;
        empty.setVisible(!any);
        list.setVisible(any);
        readAll.setVisible(any);
        readAll.setEnabled(notices.countUnread() > 0);
        list.getDataProvider().refreshAll();
    }
}
