package naru.base.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;

/**
 * A name in both languages; where the English one is left empty, the Korean one stands in, also when that is changed
 * later.
 */
public final class NameFields extends FormLayout {

    private final TextField ko;
    private final TextField en;

    /** @param label what the name is of: both fields bear it, with their language */
    public NameFields(String label) {
        ko = Inputs.text(Failures.say("form.korean", label), 120);
        en = Inputs.text(Failures.say("form.english", label), 120);
        Inputs.standIn(ko, en);
        add(ko, en);
    }

    /** Binds both to the properties of a record, such as {@code titleKo} and {@code titleEn} of {@code title}. */
    public NameFields bind(Binder<?> binder, String property) {
        Inputs.required(binder, ko, property + "Ko");
        binder.forField(en).bind(property + "En");
        return this;
    }
}
