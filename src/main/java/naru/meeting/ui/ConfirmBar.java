package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import naru.base.ui.Buttons;

/** Stays in view below the desk: how many registrations are chosen, and what is done with all of them. */
final class ConfirmBar extends Div {

    private final int most;
    private final Checkbox all = new Checkbox();
    private final Span number = new Span();
    private final Div actions = new Div();
    private final Button confirm;

    /**
     * An empty bar.
     *
     * @param most how many can be chosen at once
     */
    ConfirmBar(int most, Consumer<Boolean> chooseAll, Runnable confirmChosen) {
        this.most = most;
        addClassName("confirm-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("registrations.bar"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll.accept(change.getValue());
            }
        });
        number.getElement().setAttribute("role", "status");
        number.addClassName("chosen");
        confirm = Buttons.primary("", confirmChosen);
        actions.add(Buttons.quiet(getTranslation("registrations.choose-none"), () -> chooseAll.accept(false)), confirm);
        actions.addClassName("actions");
        add(all, number, actions);
    }

    /**
     * Shows what can be done.
     *
     * @param chosen    how many are chosen
     * @param available how many of those shown could be
     */
    void show(int chosen, int available) {
        all.setLabel(
                available > most
                        ? getTranslation("registrations.choose-first", most, available)
                        : getTranslation("registrations.choose-all", available));
        all.setVisible(available > 0);
        boolean full = chosen > 0 && chosen >= Math.min(available, most);
        all.setValue(full);
        all.setIndeterminate(chosen > 0 && !full);
        number.setText(getTranslation("registrations.chosen", chosen));
        confirm.setText(getTranslation("registrations.confirm-chosen", chosen));
        actions.setVisible(chosen > 0);
        setVisible(chosen > 0 || available > 0);
    }
}
