package naru.delegation.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.delegation.EditMember;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.delegation.Passage;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a person on a trip: of a new one, or of one who is on it. */
final class MemberDialog extends FormDialog {

    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final PassageFields joins;
    private final PassageFields leaves;
    private final Trouble trouble = new Trouble();
    private final transient Members members;
    private final UUID delegationId;
    private final transient Runnable done;
    private transient @Nullable MemberDetails known;

    /**
     * @param known who is changed, or null for somebody new
     * @param usual the zone in which people join and leave
     * @param done  what is to be done once they are saved
     */
    MemberDialog(Members members, UUID delegationId, @Nullable MemberDetails known, ZoneId usual, Runnable done) {
        this.members = members;
        this.delegationId = delegationId;
        this.known = known;
        this.done = done;
        Passage first = known == null ? null : known.facts().joins();
        Passage last = known == null ? null : known.facts().leaves();
        joins = new PassageFields(
                getTranslation("member.joins.at"), getTranslation("member.joins.where"), first, usual);
        leaves = new PassageFields(
                getTranslation("member.leaves.at"), getTranslation("member.leaves.where"), last, usual);
        setWidth("min(40rem, 100%)");
        setHeaderTitle(getTranslation(known == null ? "member.add" : "members.edit"));
        Paragraph hint = new Paragraph(getTranslation("member.passage.hint"));
        hint.addClassName("small");
        Div form = new Div(
                new NameFields(getTranslation("member.name")).bind(binder, "name"),
                new NameFields(getTranslation("member.title")).bind(binder, "title"),
                about(),
                hint,
                joins,
                leaves,
                trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("member.save"), this::save));
        binder.readRecord(
                known == null ? new Fields("", "", "", "", Part.OFFICIAL, "", Locale.KOREAN) : fields(known.facts()));
    }

    private FormLayout about() {
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
        return new FormLayout(part, email, language);
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
        if (trouble.attempt(
                () -> store(typed.get()
                        .facts(joins.read().orElse(null), leaves.read().orElse(null))),
                this::changes)) {
            close();
            done.run();
            Notices.success(getTranslation("member.saved"));
        }
    }

    private void store(EditMember typed) {
        if (known == null) {
            members.add(delegationId, typed);
        } else {
            members.edit(delegationId, known.id(), known.version(), typed);
        }
    }

    private List<ConflictNotice.Change> changes() {
        MemberDetails before = Objects.requireNonNull(known, "only what is known already changes meanwhile");
        MemberDetails now = members.of(delegationId).stream()
                .filter(member -> member.id().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(before.id()));
        known = now;
        return new Differences<>(this, before.facts(), now.facts())
                .name("member.name", EditMember::name)
                .name("member.title", EditMember::title)
                .field("member.part", facts -> getTranslation(facts.part().labelKey()))
                .field(
                        "member.email",
                        facts -> facts.email() == null ? null : facts.email().value())
                .field(
                        "member.language",
                        facts -> getTranslation("language." + facts.language().getLanguage()))
                .field("member.joins", facts -> passage(facts.joins()))
                .field("member.leaves", facts -> passage(facts.leaves()))
                .all();
    }

    private @Nullable String passage(@Nullable Passage passage) {
        return passage == null ? null : MemberCard.words(this, passage, getLocale());
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
