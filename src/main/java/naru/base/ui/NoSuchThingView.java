package naru.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.base.NotFound;

/** There is a page at this address, but not the thing it was to show, or it is not this person's to see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NoSuchThingView extends ErrorPage implements HasErrorParameter<NotFound> {

    NoSuchThingView() {
        super("not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
