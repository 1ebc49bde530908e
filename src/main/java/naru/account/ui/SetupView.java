package naru.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.account.FirstSetup;
import naru.account.FoundCity;
import naru.account.SetupClosed;
import naru.base.EmailAddress;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;

/** Where the set-up link leads: the first city and its administrator. */
@StyleSheet("styles/door.css")
@Route("setup")
@AnonymousAllowed
final class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstSetup setup;
    private final TextField code = new TextField(getTranslation("setup.code"));
    private final TextField korean = new TextField(getTranslation("setup.name-ko"));
    private final TextField english = new TextField(getTranslation("setup.name-en"));
    private final TextField name = new TextField(getTranslation("setup.administrator"));
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final NewPassword password = new NewPassword();
    private String key = "";

    SetupView(FirstSetup setup) {
        this.setup = setup;
        addClassNames("door", "narrow");
        code.setHelperText(getTranslation("setup.code.hint"));
        code.setMaxLength(8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getLocation().getQueryParameters().getSingleParameter("key").orElse("");
        removeAll();
        add(new PageHeading(getPageTitle()));
        if (setup.opensWith(key)) {
            add(new Paragraph(getTranslation("setup.intro")));
            add(new Card(new H2(getTranslation("setup.city")), code, korean, english));
            add(new Card(new H2(getTranslation("setup.person")), name, email, password.first(), password.second()));
            add(Buttons.primary(getTranslation("setup.send"), this::complete));
        } else {
            closed();
        }
    }

    private void complete() {
        Reading reading = new Reading();
        String shortCode = reading.of(code, () -> FoundCity.code(code.getValue()));
        Name city = reading.of(korean, () -> new Name(korean.getValue(), english.getValue()));
        String person = reading.of(name, () -> MissingText.check("name", name.getValue(), 80));
        EmailAddress address = reading.of(email, () -> new EmailAddress(email.getValue()));
        var chosen = password.read(reading);
        if (shortCode == null || city == null || person == null || address == null || chosen == null) {
            return;
        }
        FoundCity founding = new FoundCity(shortCode, city, person, address, chosen, getLocale());
        if (Notices.attempt(() -> found(founding))) {
            Notices.success(getTranslation("setup.done"));
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        }
    }

    private void found(FoundCity founding) {
        try {
            setup.complete(key, founding);
        } catch (SetupClosed closed) {
            removeAll();
            add(new PageHeading(getPageTitle()));
            closed();
            throw closed;
        }
    }

    private void closed() {
        add(
                new Answer(getTranslation("failure.SetupClosed"), false),
                new Anchor("login", getTranslation("setup.login")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
