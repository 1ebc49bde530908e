package naru.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.SavedFilters;

/** Asks how a filter is to be called. */
final class SaveFilterDialog extends FormDialog {

    private final TextField name = Inputs.text(getTranslation("saved.name"), SavedFilters.LONGEST_NAME);

    /** @param save keeps it under a name that is never blank */
    SaveFilterDialog(Consumer<String> save) {
        setWidth("min(28rem, 100%)");
        setHeaderTitle(getTranslation("saved.save"));
        name.setHelperText(getTranslation("saved.name.hint", SavedFilters.LONGEST_NAME));
        name.setAutofocus(true);
        add(new Paragraph(getTranslation("saved.hint")), name);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("saved.do"), () -> save(save)));
    }

    private void save(Consumer<String> save) {
        boolean blank = name.getValue().isBlank();
        name.setErrorMessage(blank ? getTranslation("saved.name.missing") : null);
        name.setInvalid(blank);
        if (blank) {
            name.focus();
        } else if (Notices.attempt(() -> save.accept(name.getValue().strip()))) {
            close();
        }
    }
}
