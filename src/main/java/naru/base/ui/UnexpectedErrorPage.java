package naru.base.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view failed in a way nobody foresaw. Stands outside the frame, because the frame may be what failed. */
@AnonymousAllowed
final class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedErrorPage() {
        super("unexpected");
        addClassName("alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = Incident.record("opening /" + event.getLocation().getPath(), parameter.getException());
        Paragraph number = new Paragraph(getTranslation("error.number", id));
        number.addClassName("error-number");
        show(number);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
