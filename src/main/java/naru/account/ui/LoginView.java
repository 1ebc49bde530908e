package naru.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import naru.account.DemoAccount;
import naru.account.DemoDoor;
import naru.account.signin.Doors;
import naru.account.signin.ShownLink;
import naru.base.access.CurrentUser;
import naru.base.ui.Card;
import naru.base.ui.Inputs;
import naru.base.ui.PageHeading;
import org.springframework.beans.factory.ObjectProvider;

/** Where people come in: companies by a link in their mail, staff also by password, whoever has one by passkey. */
@Route("login")
@AnonymousAllowed
final class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Div answer = new Div();
    private final Details staff = new Details();
    private final CurrentUser user;

    LoginView(ObjectProvider<DemoEntrance> entrance, ObjectProvider<DemoDoor> doors, CurrentUser user) {
        this.user = user;
        addClassNames("door", "narrow");
        add(new PageHeading(getTranslation("login.title")), answer, byLink(), byPassword(), byPasskey());
        if (entrance.getIfAvailable() != null) {
            demo(doors.stream().flatMap(door -> door.accounts().stream()).toList());
        }
    }

    private Component byLink() {
        EmailField email = new EmailField(getTranslation("login.email"));
        email.getElement().setAttribute("name", "username");
        email.setId("link-email");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setRequired(true);
        PostForm form = new PostForm(Doors.SEND);
        form.add(email);
        form.submit(getTranslation("login.link.send"));
        return new Card(
                new H2(getTranslation("login.link.title")),
                new Paragraph(getTranslation("login.link.hint")),
                form,
                new Paragraph(new Anchor("signup", getTranslation("login.sign-up"))));
    }

    private Component byPassword() {
        EmailField email = new EmailField(getTranslation("login.email"));
        email.getElement().setAttribute("name", "username");
        email.setId("staff-email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequired(true);
        PasswordField password = Inputs.password(getTranslation("login.password"), Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        password.setRequired(true);
        PostForm form = new PostForm(Doors.PASSWORD);
        form.add(email, password);
        form.submit(getTranslation("login.password.send"), "secondary");
        staff.setSummaryText(getTranslation("login.staff.title"));
        staff.add(new Paragraph(getTranslation("login.staff.hint")), form);
        return new Card(staff);
    }

    private Component byPasskey() {
        return new Card(
                new H2(getTranslation("login.passkey.title")),
                new Paragraph(getTranslation("login.passkey.hint")),
                new PasskeyButton("sign-in", getTranslation("login.passkey.send")));
    }

    private void demo(List<DemoAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        Div buttons = new Div();
        buttons.addClassName("demo-accounts");
        for (DemoAccount account : accounts) {
            buttons.add(new PostForm(Doors.DEMO)
                    .hidden("email", account.email().value())
                    .submit(getTranslation(account.label()), "secondary"));
        }
        addComponentAtIndex(
                2,
                new Card(
                        new H2(getTranslation("login.demo.title")),
                        new Paragraph(getTranslation("login.demo.hint")),
                        buttons));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        answer.removeAll();
        QueryParameters query = event.getLocation().getQueryParameters();
        for (String what : List.of("sent", "wrong", "expired", "again")) {
            if (query.getParameters().containsKey(what)) {
                answer.add(new Answer(getTranslation("login." + what), what.equals("sent")));
            }
        }
        query.getSingleParameter("slow")
                .filter(minutes -> minutes.matches("\\d{1,3}"))
                .ifPresent(minutes ->
                        answer.add(new Answer(getTranslation("login.slow", Integer.valueOf(minutes)), false)));
        staff.setOpened(query.getParameters().containsKey("wrong"));
        ShownLink.take(VaadinServletRequest.getCurrent().getSession(false)).ifPresent(this::show);
    }

    private void show(String link) {
        Anchor anchor = new Anchor(link, getTranslation("login.demo.link"));
        anchor.setRouterIgnore(true);
        answer.add(new Paragraph(anchor));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
