package naru.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import naru.account.Accounts;
import naru.account.MyCalendar;
import naru.account.Password;
import naru.account.SignInFactor;
import naru.account.signin.MyPasskeys;
import naru.account.signin.PasskeySummary;
import naru.base.Portal;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.access.SignedIn;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.Facts;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;

/** One's own account: the language of one's mail, the calendar address, passkeys, and for staff the password. */
@Route("my-account")
@PermitAll
@Menu(order = 85, title = "menu.my-account")
final class MyAccountView extends Div implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient MyPasskeys passkeys;
    private final UnorderedList devices = new UnorderedList();

    MyAccountView(Accounts accounts, MyPasskeys passkeys, MyCalendar calendar, Portal portal, CurrentUser user) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        addClassNames("door", "narrow");
        SignedIn person = user.get();
        add(new PageHeading(getPageTitle()), who(person), new CalendarCard(calendar, portal), devices(person));
        if (person.role().isStaff()) {
            add(password());
        }
    }

    private Component who(SignedIn person) {
        RadioButtonGroup<Locale> language = new RadioButtonGroup<>(getTranslation("my.language"));
        language.setItems(Locale.KOREAN, Locale.ENGLISH);
        language.setItemLabelGenerator(locale -> getTranslation("language." + locale.getLanguage()));
        language.setValue(accounts.language());
        language.addValueChangeListener(change -> {
            if (Notices.attempt(() -> accounts.speak(change.getValue()))) {
                Notices.success(getTranslation("my.language.saved"));
            }
        });
        Facts facts = new Facts()
                .add(getTranslation("my.name"), person.name())
                .add(getTranslation("login.email"), person.getUsername())
                .add(getTranslation("my.role"), getTranslation(person.role().labelKey()));
        return new Card(facts, language);
    }

    private Component devices(SignedIn person) {
        devices.addClassName("list");
        showDevices();
        return new Card(
                new H2(getTranslation("login.passkey.title")),
                new Paragraph(getTranslation("my.passkeys.hint")),
                devices,
                new PasskeyButton("register", getTranslation("my.passkeys.add")).label(person.name()));
    }

    private void showDevices() {
        devices.removeAll();
        List<PasskeySummary> all = passkeys.all();
        devices.setVisible(!all.isEmpty());
        for (PasskeySummary passkey : all) {
            Span made = new Span(getTranslation("my.passkeys.made", TimeWords.moment(passkey.created(), getLocale())));
            Span used = new Span(getTranslation("my.passkeys.used", TimeWords.moment(passkey.lastUsed(), getLocale())));
            Div actions = new Div(Buttons.quiet(getTranslation("my.passkeys.remove"), () -> askToRemove(passkey)));
            actions.addClassName("actions");
            Div row = new Div(made, used, actions);
            row.addClassName("person");
            devices.add(new ListItem(row));
        }
    }

    private void askToRemove(PasskeySummary passkey) {
        Confirm.ask(
                getTranslation("my.passkeys.remove.title"),
                getTranslation("my.passkeys.remove.text", TimeWords.moment(passkey.created(), getLocale())),
                getTranslation("my.passkeys.remove"),
                () -> {
                    passkeys.remove(passkey.id());
                    showDevices();
                });
    }

    private Component password() {
        PasswordField current = Inputs.password(getTranslation("password.current"), Autocomplete.CURRENT_PASSWORD);
        current.setVisible(SignInFactor.wasPassword());
        NewPassword chosen = new NewPassword();
        return new Card(
                new H2(getTranslation("login.password")),
                new Paragraph(getTranslation("password.intro")),
                current,
                chosen.first(),
                chosen.second(),
                Buttons.secondary(getTranslation("password.send"), () -> choose(current, chosen)));
    }

    private void choose(PasswordField current, NewPassword fields) {
        Reading reading = new Reading();
        Password chosen = fields.read(reading);
        if (chosen == null || reading.failed()) {
            return;
        }
        reading.of(current, () -> {
            accounts.choosePassword(current.getValue(), chosen);
            return chosen;
        });
        if (!reading.failed()) {
            current.clear();
            fields.clear();
            Notices.success(getTranslation("password.done"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my.title");
    }
}
