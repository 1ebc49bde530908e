package naru.delegation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.base.ui.Notices;
import naru.delegation.EditMember;
import naru.delegation.MemberDetails;
import naru.delegation.Part;
import naru.delegation.Passage;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a person on a trip: of a new one, or of one who is on it. */
final class MemberDialog extends Dialog {

    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final PassageFields joins;
    private final PassageFields leaves;
    private final Div trouble = new Div();
    private final transient Store store;

    /**
     * @param known who is changed, or null for somebody new
     * @param usual the zone in which people join and leave
     * @param store saves what is typed
     */
    MemberDialog(@Nullable MemberDetails known, ZoneId usual, Store store) {
        this.store = store;
        Passage first = known == null ? null : known.facts().joins();
        Passage last = known == null ? null : known.facts().leaves();
        joins = new PassageFields(
                getTranslation("member.joins.at"), getTranslation("member.joins.where"), first, usual);
        leaves = new PassageFields(
                getTranslation("member.leaves.at"), getTranslation("member.leaves.where"), last, usual);
        setWidth("min(40rem, 100%)");
        setHeaderTitle(getTranslation(known == null ? "member.add" : "members.edit"));
        trouble.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph(getTranslation("member.passage.hint"));
        hint.addClassName("small");
        add(person(), hint, joins, leaves, trouble);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("member.save"), this::save));
        binder.readRecord(
                known == null ? new Fields("", "", "", "", Part.OFFICIAL, "", Locale.KOREAN) : fields(known.facts()));
    }

    private Div person() {
        Select<Part> part = new Select<>();
        part.setLabel(getTranslation("member.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        part.setWidthFull();
        Inputs.required(binder, part, "part");
        TextField email = Inputs.text(getTranslation("member.email"), 254);
        email.setHelperText(getTranslation("member.email.hint"));
        binder.forField(email).bind("email");
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("member.language"));
        language.setItems(Locale.KOREAN, Locale.ENGLISH);
        language.setItemLabelGenerator(each -> getTranslation("language." + each.getLanguage()));
        language.setWidthFull();
        Inputs.required(binder, language, "language");
        return new Div(
                new NameFields(getTranslation("member.name")).bind(binder, "name"),
                new NameFields(getTranslation("member.title")).bind(binder, "title"),
                new FormLayout(part, email, language));
    }

    private void save() {
        trouble.removeAll();
        // All are asked, so that each that is incomplete says so.
        boolean left = leaves.check();
        boolean joined = joins.check();
        Optional<Fields> typed = Inputs.read(binder);
        if (!left || !joined || typed.isEmpty()) {
            return;
        }
        try {
            store.save(
                    typed.get().facts(joins.read().orElse(null), leaves.read().orElse(null)));
        } catch (RuleViolation refused) {
            Paragraph why = new Paragraph(Failures.words(refused));
            why.addClassNames("banner", "danger");
            trouble.add(why);
            return;
        }
        close();
        Notices.success(getTranslation("member.saved"));
    }

    private static Fields fields(EditMember known) {
        return new Fields(
                known.name().ko(),
                known.name().en(),
                known.title().ko(),
                known.title().en(),
                known.part(),
                known.email() == null ? "" : known.email().value(),
                known.language());
    }

    /** Saves a person. */
    @FunctionalInterface
    interface Store {

        void save(EditMember facts);
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(
            String nameKo, String nameEn, String titleKo, String titleEn, Part part, String email, Locale language) {

        EditMember facts(@Nullable Passage joins, @Nullable Passage leaves) {
            return new EditMember(
                    new Name(nameKo, nameEn),
                    new Name(titleKo, titleEn),
                    part,
                    email.isBlank() ? null : new EmailAddress(email),
                    joins,
                    leaves,
                    language);
        }
    }
}
