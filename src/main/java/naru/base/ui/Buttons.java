package naru.base.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * Buttons in their three weights. A second click while the first is being worked on does nothing; afterwards the button
 * works again, whether or not the action succeeded.
 */
public final class Buttons {

    private Buttons() {}

    /** The one thing this screen is for. */
    public static Button primary(String text, Runnable action) {
        return primary(text, click -> action.run());
    }

    /** The one thing this screen is for. */
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        Button button = button(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** What else can be done here. */
    public static Button secondary(String text, Runnable action) {
        return secondary(text, click -> action.run());
    }

    /** What else can be done here. */
    public static Button secondary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return button(text, action);
    }

    /** What is seldom done, or belongs to a single row. */
    public static Button quiet(String text, Runnable action) {
        return quiet(text, click -> action.run());
    }

    /** What is seldom done, or belongs to a single row. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> action) {
        Button button = button(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Button button(String text, ComponentEventListener<ClickEvent<Button>> action) {
        Button button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            // Enabled before the action, so that an action that itself disables the button has the last word.
            button.setEnabled(true);
            action.onComponentEvent(click);
        });
        return button;
    }
}
