package naru.support.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import naru.base.Listed;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.support.CategorySummary;
import naru.support.EditProgramme;
import naru.support.ProgrammeSummary;
import naru.support.Programmes;
import org.jspecify.annotations.Nullable;

/** Asks what the catalogue says of a support scheme: of a new one, or of one that changed. */
final class ProgrammeDialog extends FormDialog {

    private final transient Programmes programmes;
    private final transient List<CategorySummary> categories;
    private transient @Nullable ProgrammeSummary seen;
    private final transient Runnable done;
    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final Trouble trouble = new Trouble();

    ProgrammeDialog(
            Programmes programmes, List<CategorySummary> categories, @Nullable ProgrammeSummary seen, Runnable done) {
        this.programmes = programmes;
        this.categories = categories;
        this.seen = seen;
        this.done = done;
        setWidth("min(40rem, 100%)");
        setHeaderTitle(getTranslation(seen == null ? "programmes.add" : "programmes.edit"));
        add(form(), trouble);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("programmes.save"), this::save));
        binder.readRecord(seen == null ? nothing() : fields(seen));
    }

    private Div form() {
        // Bound in the order in which they stand: the first that is wrong gets the focus.
        NameFields name = new NameFields(getTranslation("programme.name")).bind(binder, "name");
        NameFields body = new NameFields(getTranslation("programme.body")).bind(binder, "body");
        TextArea eligibility = new TextArea(getTranslation("programme.eligibility"));
        eligibility.setMaxLength(500);
        eligibility.setWidthFull();
        Inputs.required(binder, eligibility, "eligibility");
        TextField amount = Inputs.text(getTranslation("programme.amount"), 200);
        Inputs.required(binder, amount, "amount");
        DatePicker opens = Inputs.date(getTranslation("programme.opens"));
        Inputs.required(binder, opens, "opensOn");
        DatePicker closes = Inputs.date(getTranslation("programme.closes"));
        closes.setHelperText(getTranslation("programme.closes.help"));
        binder.forField(closes).bind("closesOn");
        TextField link = Inputs.text(getTranslation("programme.address"), 500);
        link.setPlaceholder("https://");
        binder.forField(link).bind("link");
        MultiSelectComboBox<CategorySummary> answers =
                new MultiSelectComboBox<>(getTranslation("programme.categories"));
        answers.setItems(categories);
        answers.setItemLabelGenerator(category -> category.name().in(getLocale()));
        answers.setWidthFull();
        binder.forField(answers).asRequired(Inputs.missing()).bind("categories");
        return new Div(name, body, eligibility, amount, new FormLayout(opens, closes), link, answers);
    }

    private void save() {
        trouble.removeAll();
        Inputs.read(binder).ifPresent(fields -> {
            if (trouble.attempt(() -> store(fields), this::changes)) {
                close();
                done.run();
                Notices.success(getTranslation("programmes.saved"));
            }
        });
    }

    private void store(Fields fields) {
        EditProgramme wanted = fields.command();
        if (seen == null) {
            programmes.add(wanted);
        } else {
            programmes.edit(seen.id(), seen.version(), wanted);
        }
    }

    private List<ConflictNotice.Change> changes() {
        ProgrammeSummary before = Objects.requireNonNull(seen, "only what is known already changes meanwhile");
        ProgrammeSummary now = programmes.all().stream()
                .filter(programme -> programme.id().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(before.id()));
        seen = now;
        return new Differences<>(this, before, now)
                .name("programme.name", ProgrammeSummary::name)
                .name("programme.body", ProgrammeSummary::body)
                .field("programme.eligibility", ProgrammeSummary::eligibility)
                .field("programme.amount", ProgrammeSummary::amount)
                .field("programme.opens", programme -> TimeWords.dayOfYear(programme.opensOn(), getLocale()))
                .field(
                        "programme.closes",
                        programme -> programme.closesOn() == null
                                ? null
                                : TimeWords.dayOfYear(programme.closesOn(), getLocale()))
                .field("programme.address", ProgrammeSummary::link)
                .field("programme.categories", this::answered)
                .all();
    }

    private String answered(ProgrammeSummary programme) {
        return categories.stream()
                .filter(category -> programme.categoryIds().contains(category.id()))
                .map(category -> category.name().in(getLocale()))
                .collect(Listed.inOneLine());
    }

    private Fields nothing() {
        return new Fields("", "", "", "", "", "", programmes.today(), null, "", Set.of());
    }

    private Fields fields(ProgrammeSummary known) {
        return new Fields(
                known.name().ko(),
                known.name().en(),
                known.body().ko(),
                known.body().en(),
                known.eligibility(),
                known.amount(),
                known.opensOn(),
                known.closesOn(),
                known.link() == null ? "" : known.link(),
                categories.stream()
                        .filter(category -> known.categoryIds().contains(category.id()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(
            String nameKo,
            String nameEn,
            String bodyKo,
            String bodyEn,
            String eligibility,
            String amount,
            LocalDate opensOn,
            @Nullable LocalDate closesOn,
            String link,
            Set<CategorySummary> categories) {

        EditProgramme command() {
            return new EditProgramme(
                    new Name(nameKo, nameEn),
                    new Name(bodyKo, bodyEn),
                    eligibility,
                    amount,
                    opensOn,
                    closesOn,
                    link,
                    categories.stream().map(CategorySummary::id).collect(Collectors.toSet()));
        }
    }
}
