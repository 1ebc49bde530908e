package naru.outbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import naru.base.ui.Ids;
import naru.outbox.MyNotices;

/** Takes down that a notice was read, and leads on to the page where it matters. Shows nothing itself. */
@Route("notices/:notice")
@PermitAll
final class NoticeView extends Div implements BeforeEnterObserver {

    private final transient MyNotices notices;

    NoticeView(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("notice").orElse("");
        Location page = new Location(notices.open(Ids.parse(id)));
        event.forwardTo(page.getPath(), page.getQueryParameters());
    }
}
