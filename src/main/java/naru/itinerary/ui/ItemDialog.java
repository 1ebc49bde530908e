package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.ConflictNotice;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.itinerary.EditItem;
import naru.itinerary.ItemDetails;
import naru.itinerary.Itinerary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Plans something on the itinerary, or plans it otherwise. */
final class ItemDialog extends FormDialog {

    private final transient ItineraryDesk desk;
    private final transient Itinerary itinerary;
    private final transient Runnable done;
    private final ItemFields fields;
    private final Trouble trouble = new Trouble();
    private final Button remove = Buttons.quiet(getTranslation("itinerary.remove"), () -> remove());
    private transient @Nullable ItemDetails known;

    ItemDialog(ItineraryDesk desk, Itinerary itinerary, @Nullable ItemDetails known, Runnable done) {
        this.desk = desk;
        this.itinerary = itinerary;
        this.known = known;
        this.done = done;
        fields = new ItemFields(desk, itinerary, known == null ? null : known.facts());
        setWidth("min(44rem, 100%)");
        setHeaderTitle(
                known == null
                        ? getTranslation("itinerary.add")
                        : getTranslation(
                                "itinerary.edit.label", known.facts().title().in(getLocale())));
        add(fields, trouble);
        if (known != null) {
            add(new ItemPapers(desk, known.id()));
            getFooter().add(remove);
        }
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("itinerary.save"), this::save));
    }

    private void save() {
        trouble.removeAll();
        try {
            fields.read().ifPresent(this::store);
        } catch (ChangedMeanwhile | NotFound | OptimisticLockingFailureException changed) {
            showWhatChanged();
        } catch (RuleViolation refused) {
            trouble.say(refused);
        }
    }

    /** What was typed stays; saving once more is then meant. */
    private void showWhatChanged() {
        ItemDetails before = Objects.requireNonNull(known, "only what is known already changes meanwhile");
        Itinerary now = desk.queries().get(itinerary.delegation().id());
        known = now.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .filter(item -> item.id().equals(before.id()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            remove.setVisible(false);
            trouble.say(getTranslation("itinerary.gone"));
        } else {
            trouble.say(new ConflictNotice(
                    new ItemChanges(this, now, desk.venues().all(), before.facts(), known.facts()).all()));
        }
    }

    private void store(EditItem wanted) {
        if (known == null) {
            desk.planning().add(itinerary.delegation().id(), wanted);
        } else {
            desk.planning().edit(known.id(), known.version(), wanted);
        }
        close();
        done.run();
        Notices.success(getTranslation("itinerary.saved"));
    }

    private void remove() {
        ItemDetails item = Objects.requireNonNull(known, "what is not there cannot be taken off");
        String title = item.facts().title().in(getLocale());
        Confirm.ask(
                getTranslation("itinerary.remove.title", title),
                getTranslation("itinerary.remove.text"),
                getTranslation("itinerary.remove"),
                () -> {
                    desk.planning().remove(item.id());
                    close();
                    done.run();
                    Notices.success(getTranslation("itinerary.removed", title));
                });
    }
}
