package naru.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import naru.base.access.CurrentUser;

/** This person may not open the page; a visitor who has not signed in is asked to, and comes back here afterwards. */
abstract class RefusedPage extends ErrorPage {

    private final transient CurrentUser user;

    RefusedPage(CurrentUser user) {
        super("not-allowed");
        this.user = user;
    }

    final int refuse(BeforeEnterEvent event) {
        show();
        if (user.find().isPresent()) {
            return HttpStatusCode.FORBIDDEN.getCode();
        }
        rememberWhereTo(event);
        event.getUI().getPage().setLocation(VaadinRequest.getCurrent().getContextPath() + "/login");
        return HttpStatusCode.UNAUTHORIZED.getCode();
    }

    private static void rememberWhereTo(BeforeEnterEvent event) {
        WrappedSession session = VaadinRequest.getCurrent().getWrappedSession();
        session.setAttribute(
                NavigationAccessControl.SESSION_STORED_REDIRECT,
                event.getLocation().getPathWithQueryParameters());
    }
}
