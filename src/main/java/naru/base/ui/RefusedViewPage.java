package naru.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.base.access.CurrentUser;

/** The view is not for this person's role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class RefusedViewPage extends RefusedPage implements HasErrorParameter<AccessDeniedException> {

    RefusedViewPage(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return refuse(event);
    }
}
