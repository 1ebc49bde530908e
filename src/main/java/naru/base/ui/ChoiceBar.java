package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Stays in view below a list: how many of its things are chosen, and what can be done with all of them at once. */
public final class ChoiceBar extends Div {

    private final int most;
    private final Checkbox all = new Checkbox();
    private final Span number = new Span();
    private final Div actions = new Div();

    /**
     * An empty bar.
     *
     * @param most how many can be chosen at once
     */
    public ChoiceBar(int most, Consumer<Boolean> chooseAll) {
        this.most = most;
        addClassName("choice-bar");
        getElement().setAttribute("role", "group");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll.accept(change.getValue());
            }
        });
        number.getElement().setAttribute("role", "status");
        number.addClassName("chosen");
        actions.add(Buttons.quiet(getTranslation("choice.none"), () -> chooseAll.accept(false)));
        actions.addClassName("actions");
        add(all, number, actions);
    }

    /**
     * Says what it is for.
     *
     * @param buttons what can be done with what is chosen
     */
    public void offer(String label, Component... buttons) {
        getElement().setAttribute("aria-label", label);
        actions.add(buttons);
    }

    /**
     * Shows what can be done.
     *
     * @param chosen    how many are chosen
     * @param available how many of those shown could be
     * @param label     what the box says that chooses them, as many as can be
     */
    public void show(int chosen, int available, String label) {
        all.setLabel(label);
        all.setVisible(available > 0);
        boolean full = chosen > 0 && chosen >= Math.min(available, most);
        all.setValue(full);
        all.setIndeterminate(chosen > 0 && !full);
        number.setText(getTranslation("choice.chosen", chosen));
        actions.setVisible(chosen > 0);
        setVisible(chosen > 0 || available > 0);
    }

    /** Whether not all of them can be chosen at once. */
    public boolean isTooMany(int available) {
        return available > most;
    }

    /** How many can be chosen at once. */
    public int most() {
        return most;
    }
}
