package naru.base.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before something is turned down. */
public final class ReasonDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea(getTranslation("reason.label"));

    /**
     * Asks for a reason that a company reads.
     *
     * @param onGiven what is done with the reason; never blank
     */
    public ReasonDialog(String title, Consumer<String> onGiven) {
        this(title, Failures.say("reason.help"), onGiven);
    }

    /**
     * Asks for a reason.
     *
     * @param help    who reads it, and what it should say
     * @param onGiven what is done with the reason; never blank
     */
    public ReasonDialog(String title, String help, Consumer<String> onGiven) {
        setHeaderTitle(title);
        setWidth("min(28rem, 100%)");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(help);
        reason.setErrorMessage(getTranslation("reason.missing"));
        reason.setAutofocus(true);
        add(reason);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(title, () -> give(onGiven)));
    }

    private void give(Consumer<String> onGiven) {
        reason.setInvalid(reason.getValue().isBlank());
        if (!reason.isInvalid()) {
            close();
            onGiven.accept(reason.getValue());
        }
    }
}
