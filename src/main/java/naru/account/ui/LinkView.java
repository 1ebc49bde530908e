package naru.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.account.signin.Doors;
import naru.base.ui.Card;
import naru.base.ui.PageHeading;

/**
 * Where the link in the mail leads. The link is used up by the button only: mail scanners open links to look behind
 * them, but press no buttons.
 */
@Route("login/link")
@AnonymousAllowed
final class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    LinkView() {
        addClassNames("door", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("login.confirm.title")));
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (token.isBlank()) {
            add(new Answer(getTranslation("login.expired"), false));
            add(new Anchor("login", getTranslation("login.confirm.back")));
        } else {
            add(new Card(
                    new Paragraph(getTranslation("login.confirm.hint")),
                    new PostForm(Doors.LINK).hidden("token", token).submit(getTranslation("login.confirm.send"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.confirm.title");
    }
}
