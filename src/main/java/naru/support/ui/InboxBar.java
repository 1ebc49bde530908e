package naru.support.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import naru.base.ui.Buttons;
import naru.base.ui.ChoiceBar;
import naru.support.ManyRequests.Refusal;

/** How many requests are chosen, and what can be done with all of them. */
final class InboxBar extends Composite<ChoiceBar> {

    private final ChoiceBar bar;

    /**
     * An empty bar.
     *
     * @param most   how many can be chosen at once
     * @param chosen which are
     * @param done   hears what was done, and with which requests it was not
     */
    InboxBar(
            int most,
            Consumer<Boolean> chooseAll,
            InboxDesk desk,
            Supplier<List<UUID>> chosen,
            BiConsumer<String, List<Refusal>> done) {
        bar = new ChoiceBar(most, chooseAll);
        bar.offer(
                getTranslation("inbox.many"),
                Buttons.secondary(
                        getTranslation("inbox.many.assign"),
                        () -> new AssignManyDialog(desk, chosen.get(), done).open()),
                Buttons.secondary(
                        getTranslation("inbox.many.categorize"),
                        () -> new CategorizeManyDialog(desk, chosen.get(), done).open()),
                Buttons.secondary(
                        getTranslation("inbox.many.tie"),
                        () -> MeasureCard.choose(chosen.get(), desk.measures(), () -> chooseAll.accept(false))
                                .open()));
    }

    @Override
    protected ChoiceBar initContent() {
        return bar;
    }

    /**
     * Shows what can be done.
     *
     * @param chosen    how many are chosen
     * @param available how many the list shows
     */
    void show(int chosen, int available) {
        bar.show(
                chosen,
                available,
                bar.isTooMany(available)
                        ? getTranslation("inbox.choose-first", bar.most(), available)
                        : getTranslation("inbox.choose-all", available));
    }
}
