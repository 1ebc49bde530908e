package naru.account.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import naru.account.Accounts;
import naru.account.InviteStaff;
import naru.account.UnitSummary;
import naru.base.EmailAddress;
import naru.base.MissingText;
import naru.base.access.Role;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;

/** Asks who shall be able to sign in for the city, and tells them by mail. */
final class InviteDialog extends FormDialog {

    private final transient Accounts accounts;
    private final transient Runnable done;
    private final TextField name = new TextField(getTranslation("my.name"));
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final Select<Role> role = new Select<>();
    private final Select<UnitSummary> unit = new Select<>();
    private final Select<Locale> language = new Select<>();

    InviteDialog(Accounts accounts, List<UnitSummary> units, Runnable done) {
        this.accounts = accounts;
        this.done = done;
        setHeaderTitle(getTranslation("accounts.add"));
        setWidth("30rem");
        role.setLabel(getTranslation("my.role"));
        role.setItems(Stream.of(Role.values()).filter(Role::isStaff).toList());
        role.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        role.setValue(Role.OFFICIAL);
        unit.setLabel(getTranslation("accounts.unit"));
        unit.setItems(units);
        unit.setEmptySelectionAllowed(true);
        unit.setItemLabelGenerator(each -> each == null ? "" : each.name().in(getLocale()));
        language.setLabel(getTranslation("my.language"));
        language.setItems(Locale.KOREAN, Locale.ENGLISH);
        language.setItemLabelGenerator(each -> getTranslation("language." + each.getLanguage()));
        language.setValue(Locale.KOREAN);
        FormLayout form = new FormLayout(name, email, role, unit, language);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(new Paragraph(getTranslation("accounts.add.hint")), form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("accounts.add.send"), this::invite));
    }

    private void invite() {
        Reading reading = new Reading();
        String person = reading.of(name, () -> MissingText.check("name", name.getValue(), 80));
        EmailAddress address = reading.of(email, () -> new EmailAddress(email.getValue()));
        if (person == null || address == null) {
            return;
        }
        UnitSummary chosen = unit.getValue();
        InviteStaff staff = new InviteStaff(
                address, person, role.getValue(), chosen == null ? null : chosen.id(), language.getValue());
        if (reading.of(email, () -> accounts.invite(staff)) != null) {
            close();
            done.run();
            Notices.success(getTranslation("accounts.add.done", person));
        }
    }
}
