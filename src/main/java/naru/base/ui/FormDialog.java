package naru.base.ui;

import com.vaadin.flow.component.dialog.Dialog;

/** A dialog that asks for something. A tap beside it does not close it: what was typed would be lost. */
public class FormDialog extends Dialog {

    /** Nothing is asked yet. */
    @SuppressWarnings("this-escape") // components are put together in their constructors
    protected FormDialog() {
        setCloseOnOutsideClick(false);
    }
}
