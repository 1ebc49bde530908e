package naru.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no page at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NoSuchPageView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NoSuchPageView() {
        super("not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
