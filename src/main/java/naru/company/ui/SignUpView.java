package naru.company.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.account.Cities;
import naru.base.ui.Card;
import naru.base.ui.PageHeading;
import naru.company.SignUp;
import naru.company.SignUpCompany;

/** A company, or a further person of one, signs up. What it says afterwards is the same whoever is known already. */
@Route("signup")
@AnonymousAllowed
final class SignUpView extends Div implements HasDynamicTitle {

    private final transient SignUp signUp;

    SignUpView(SignUp signUp, Cities cities) {
        this.signUp = signUp;
        addClassName("narrow");
        add(
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation("signup.intro")),
                new SignUpForm(cities.all(), this::submit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signup.title");
    }

    private void submit(SignUpCompany command) {
        signUp.submit(command);
        Anchor signIn = new Anchor("login", getTranslation("signup.sign-in"));
        signIn.addClassNames("button", "primary");
        Paragraph thanks = new Paragraph(
                getTranslation("signup.done.text", command.contact().email().value()));
        removeAll();
        add(new PageHeading(getTranslation("signup.done.title")), new Card(thanks, signIn));
    }
}
