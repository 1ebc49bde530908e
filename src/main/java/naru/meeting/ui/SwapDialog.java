package naru.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/** Asks whether two companies exchange their slots, and says before what would stand in the way. */
final class SwapDialog extends FormDialog {

    private final transient RegistrationDetails one;
    private final transient BoardDesk desk;
    private final transient Runnable onDone;
    private final ComboBox<RegistrationDetails> other = new ComboBox<>(getTranslation("swap.with"));
    private final TextArea reason = new TextArea(getTranslation("swap.reason"));
    private final Div outcome = new Div();

    /** @param others whom it may swap with; if there is one only, it is chosen */
    SwapDialog(RegistrationDetails one, List<RegistrationDetails> others, BoardDesk desk, Runnable onDone) {
        this.one = one;
        this.desk = desk;
        this.onDone = onDone;
        setHeaderTitle(getTranslation("swap.title", name(one)));
        setWidth("min(32rem, 100%)");
        addClassName("board-dialog");
        other.setItems(others);
        other.setItemLabelGenerator(item -> name(item) + " · " + when(item));
        other.setErrorMessage(getTranslation("swap.with.missing"));
        other.setWidthFull();
        other.addValueChangeListener(change -> foresee());
        outcome.addClassName("board-outcome");
        outcome.getElement().setAttribute("role", "status");
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("board-move.reason.help"));
        add(other, outcome, reason);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("swap.submit"), this::swap));
        if (others.size() == 1) {
            other.setValue(others.getFirst());
        }
    }

    /** Says who would be where, and what is in the way. */
    private void foresee() {
        outcome.removeAll();
        RegistrationDetails chosen = other.getValue();
        if (chosen == null) {
            return;
        }
        outcome.add(
                new Paragraph(getTranslation("swap.outcome", name(one), when(one), when(chosen))),
                new Paragraph(getTranslation("swap.outcome", name(chosen), when(chosen), when(one))));
        try {
            desk.swapHindrances(one.id(), chosen.id()).forEach(this::say);
        } catch (RuleViolation immovable) {
            say(immovable);
        }
    }

    private void swap() {
        RegistrationDetails chosen = other.getValue();
        other.setInvalid(chosen == null);
        if (chosen == null) {
            return;
        }
        try {
            desk.swap(one.id(), chosen.id(), reason.getValue());
        } catch (RuleViolation refused) {
            foresee();
            if (outcome.getChildren().noneMatch(line -> line.hasClassName("danger"))) {
                say(refused);
            }
            return;
        }
        close();
        Notices.success(getTranslation("swap.done", name(one), name(chosen)));
        onDone.run();
    }

    private void say(RuleViolation refused) {
        Paragraph message = new Paragraph(BoardWords.refusal(this, refused));
        message.addClassNames("banner", "danger");
        outcome.add(message);
    }

    private String name(@Nullable RegistrationDetails registration) {
        return registration == null ? "" : registration.company().name().in(getLocale());
    }

    private String when(RegistrationDetails registration) {
        return registration.title().in(getLocale())
                + " · "
                + TimeWords.day(registration.start().date(), getLocale())
                + " "
                + TimeWords.span(registration.start(), registration.length());
    }
}
