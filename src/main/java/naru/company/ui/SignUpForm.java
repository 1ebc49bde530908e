package naru.company.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.converter.Converter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.account.CitySummary;
import naru.account.NewContact;
import naru.base.BusinessNumber;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Failures;
import naru.company.SignUpCompany;

/** What a sign-up needs to know. Each field says at once what is wrong with it; what was typed stays. */
final class SignUpForm extends Div {

    private final transient Consumer<SignUpCompany> onSubmit;
    private final Binder<Answers> binder = new Binder<>(Answers.class);

    SignUpForm(List<CitySummary> cities, Consumer<SignUpCompany> onSubmit) {
        this.onSubmit = onSubmit;
        Select<CitySummary> city = city(cities);
        TextField number = text("company.number", "off", 14);
        number.setHelperText(getTranslation("signup.number.help"));
        TextField nameKo = text("company.name.ko", "organization", 120);
        TextField nameEn = text("company.name.en", "off", 120);
        nameEn.setHelperText(getTranslation("signup.name.en.help"));
        TextField person = text("signup.person", "name", 80);
        TextField phone = text("signup.phone", "tel", 40);
        EmailField email = email();
        Checkbox agreed = new Checkbox(getTranslation("signup.agree"));

        String missing = getTranslation("signup.missing");
        binder.forField(city).asRequired(missing).bind("city");
        binder.forField(number)
                .asRequired(missing)
                .withConverter(Converter.from(typed -> read(BusinessNumber::of, typed), BusinessNumber::formatted))
                .bind("number");
        binder.forField(nameKo).asRequired(missing).bind("nameKo");
        binder.forField(nameEn).bind("nameEn");
        binder.forField(person).asRequired(missing).bind("person");
        binder.forField(phone).asRequired(missing).bind("phone");
        binder.forField(email)
                .asRequired(missing)
                .withConverter(Converter.from(typed -> read(EmailAddress::new, typed), EmailAddress::value))
                .bind("email");
        binder.forField(agreed)
                .asRequired(getTranslation("signup.agree.missing"))
                .bind("agreed");

        add(
                new Card(new H2(getTranslation("signup.company")), city, number, nameKo, nameEn),
                new Card(new H2(getTranslation("signup.you")), person, email, phone),
                new Card(new H2(getTranslation("privacy.title")), new PrivacyNotice(), agreed),
                new Paragraph(getTranslation("signup.next")),
                Buttons.primary(getTranslation("signup.submit"), this::submit));
    }

    private void submit() {
        try {
            Answers answers = binder.writeRecord();
            onSubmit.accept(new SignUpCompany(
                    answers.city.code(),
                    answers.number,
                    new Name(answers.nameKo, answers.nameEn),
                    new NewContact(answers.email, answers.person, answers.phone, getLocale(), PrivacyNotice.VERSION)));
        } catch (ValidationException incomplete) {
            incomplete.getFieldValidationErrors().stream()
                    .findFirst()
                    .filter(error -> error.getField() instanceof Focusable<?>)
                    .ifPresent(error -> ((Focusable<?>) error.getField()).focus());
        }
    }

    private Select<CitySummary> city(List<CitySummary> cities) {
        Select<CitySummary> city = new Select<>();
        city.setLabel(getTranslation("signup.city"));
        city.setItems(cities);
        city.setItemLabelGenerator(one -> one.name().in(getLocale()));
        city.setWidthFull();
        return city;
    }

    private EmailField email() {
        EmailField email = new EmailField(getTranslation("signup.email"));
        email.setHelperText(getTranslation("signup.email.help"));
        email.setMaxLength(254);
        email.setWidthFull();
        email.getElement().setProperty("autocomplete", "email");
        return email;
    }

    private TextField text(String key, String autocomplete, int longest) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        field.getElement().setProperty("autocomplete", autocomplete);
        return field;
    }

    private static <T> Result<T> read(Function<String, T> reader, String typed) {
        try {
            return Result.ok(reader.apply(typed));
        } catch (RuleViolation wrong) {
            return Result.error(Failures.words(wrong));
        }
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(
            CitySummary city,
            BusinessNumber number,
            String nameKo,
            String nameEn,
            String person,
            String phone,
            EmailAddress email,
            boolean agreed) {}
}
