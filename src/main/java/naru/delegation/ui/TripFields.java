package naru.delegation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.base.Name;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.delegation.DelegationCodeTaken;
import naru.delegation.EditMember;
import naru.delegation.PlanDelegation;
import naru.delegation.Purpose;
import org.jspecify.annotations.Nullable;

/** What a trip is called, what it is for, and when it is. */
public final class TripFields extends Div {

    private final TextField code = Inputs.text(getTranslation("delegation.code"), 12);
    private final DatePicker startsOn = Inputs.date(getTranslation("delegation.starts-on"));
    private final DatePicker endsOn = Inputs.date(getTranslation("delegation.ends-on"));
    private final Binder<Answers> binder = new Binder<>(Answers.class);

    /** Fields with nothing in them. */
    public TripFields() {
        addClassName("stack");
        code.setHelperText(getTranslation("delegation.code.help"));
        TextArea purposeKo = purpose("delegation.purpose.ko");
        TextArea purposeEn = purpose("delegation.purpose.en");
        DatePicker opensOn = Inputs.date(getTranslation("delegation.opens-on"));
        DatePicker closesOn = Inputs.date(getTranslation("delegation.closes-on"));
        Inputs.required(binder, code, "code");
        add(
                code,
                new NameFields(getTranslation("delegation.title")).bind(binder, "title"),
                new FormLayout(purposeKo, purposeEn),
                new FormLayout(startsOn, endsOn, opensOn, closesOn));
        Inputs.required(binder, purposeKo, "purposeKo");
        binder.forField(purposeEn).bind("purposeEn");
        Inputs.span(binder, startsOn, "startsOn", endsOn, "endsOn");
        Inputs.span(binder, opensOn, "opensOn", closesOn, "closesOn");
    }

    /** Fills in what it is called and what it is for. */
    public void propose(Name title, Purpose purpose) {
        binder.readRecord(new Answers("", title.ko(), title.en(), purpose.ko(), purpose.en(), null, null, null, null));
    }

    /** Has somebody told when the days of the trip are chosen, the last not before the first. */
    public void onDates(BiConsumer<LocalDate, LocalDate> listener) {
        startsOn.addValueChangeListener(change -> tell(listener));
        endsOn.addValueChangeListener(change -> tell(listener));
    }

    private void tell(BiConsumer<LocalDate, LocalDate> listener) {
        LocalDate first = startsOn.getValue();
        LocalDate last = endsOn.getValue();
        if (first != null && last != null && !last.isBefore(first)) {
            listener.accept(first, last);
        }
    }

    /** What was typed, or nothing when a field is wrong and says so. */
    public Optional<Answers> read() {
        return Inputs.read(binder);
    }

    /** Says at the code that another trip has it. */
    public void refuse(DelegationCodeTaken taken) {
        code.setErrorMessage(Failures.words(taken));
        code.setInvalid(true);
        code.focus();
    }

    private TextArea purpose(String key) {
        TextArea field = new TextArea(getTranslation(key));
        field.setMaxLength(500);
        field.setWidthFull();
        return field;
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(
            String code,
            String titleKo,
            String titleEn,
            String purposeKo,
            String purposeEn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {

        /** The trip they describe. */
        public PlanDelegation plan(UUID show, List<EditMember> members) {
            return new PlanDelegation(
                    show,
                    code,
                    new Name(titleKo, titleEn),
                    new Purpose(purposeKo, purposeEn),
                    Objects.requireNonNull(startsOn),
                    Objects.requireNonNull(endsOn),
                    Objects.requireNonNull(opensOn),
                    Objects.requireNonNull(closesOn),
                    members);
        }
    }
}
