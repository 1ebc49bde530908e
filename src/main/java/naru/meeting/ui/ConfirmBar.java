package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.ChoiceBar;

/** How many registrations of a desk are chosen, and the button that confirms all of them. */
final class ConfirmBar extends Composite<ChoiceBar> {

    private final ChoiceBar bar;
    private final Button confirm;

    /**
     * An empty bar.
     *
     * @param most how many can be chosen at once
     */
    ConfirmBar(int most, Consumer<Boolean> chooseAll, Runnable confirmChosen) {
        bar = new ChoiceBar(most, chooseAll);
        confirm = Buttons.primary("", confirmChosen);
        bar.offer(getTranslation("registrations.bar"), confirm);
    }

    @Override
    protected ChoiceBar initContent() {
        return bar;
    }

    /**
     * Shows what can be done.
     *
     * @param chosen    how many are chosen
     * @param available how many of those shown could be
     */
    void show(int chosen, int available) {
        confirm.setText(getTranslation("registrations.confirm-chosen", chosen));
        bar.show(
                chosen,
                available,
                bar.isTooMany(available)
                        ? getTranslation("registrations.choose-first", bar.most(), available)
                        : getTranslation("registrations.choose-all", available));
    }
}
