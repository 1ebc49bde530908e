package naru.company.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Notices;
import naru.company.Companies;
import naru.company.CompanyDetails;
import naru.company.EditCompany;

/** Corrects the company's names. When a colleague saved first, it shows what they changed and keeps what was typed. */
final class ProfileForm extends Div {

    private final transient Companies companies;
    private transient CompanyDetails seen;
    private final TextField ko = new TextField(getTranslation("company.name.ko"));
    private final TextField en = new TextField(getTranslation("company.name.en"));
    private final Div conflict = new Div();

    ProfileForm(Companies companies, CompanyDetails seen) {
        this.companies = companies;
        this.seen = seen;
        addClassName("stack");
        ko.setValue(seen.company().name().ko());
        ko.setRequiredIndicatorVisible(true);
        ko.setMaxLength(120);
        ko.setErrorMessage(getTranslation("company.name.missing"));
        en.setValue(seen.company().name().en());
        en.setMaxLength(120);
        add(conflict, new FormLayout(ko, en), Buttons.primary(getTranslation("company.save"), this::save));
    }

    private void save() {
        ko.setInvalid(ko.getValue().isBlank());
        if (ko.isInvalid()) {
            return;
        }
        try {
            companies.edit(new EditCompany(seen.version(), new Name(ko.getValue(), en.getValue())));
            conflict.removeAll();
            seen = companies.mine();
            Notices.success(getTranslation("company.saved"));
        } catch (ChangedMeanwhile somebodyElse) {
            CompanyDetails now = companies.mine();
            conflict.removeAll();
            conflict.add(new ConflictNotice(
                    changes(seen.company().name(), now.company().name())));
            seen = now;
        }
    }

    private List<Change> changes(Name before, Name now) {
        return Stream.of(
                        new Change(ko.getLabel(), before.ko(), now.ko()),
                        new Change(en.getLabel(), before.en(), now.en()))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }
}
