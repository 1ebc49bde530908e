package naru.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.base.access.CurrentUser;
import org.springframework.security.access.AccessDeniedException;

/** A service the view asked while opening refused this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class RefusedServicePage extends RefusedPage implements HasErrorParameter<AccessDeniedException> {

    RefusedServicePage(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return refuse(event);
    }
}
