package naru.tradeshow.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import naru.base.Listed;
import naru.base.NotFound;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.tradeshow.EditWay;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.WayDetails;
import naru.tradeshow.Ways;
import org.jspecify.annotations.Nullable;

/** Asks how long it takes from a venue to another: of a way that is new, or of one to correct. */
final class WayDialog extends FormDialog {

    private static final int DAY = 24 * 60;

    private final transient Ways ways;
    private final transient VenueDetails from;
    private transient @Nullable WayDetails seen;
    private final transient Runnable done;
    private final ComboBox<VenueDetails> to = new ComboBox<>(getTranslation("way.to"));
    private final IntegerField minutes = new IntegerField(getTranslation("way.minutes"));
    private final BusyField busy;
    private final Trouble trouble = new Trouble();

    /**
     * @param from   where one leaves
     * @param others where one may go
     * @param labels what these venues are called
     * @param goal   where one goes, or null where that is asked
     * @param seen   what is known already, or null
     */
    WayDialog(
            Ways ways,
            VenueDetails from,
            List<VenueDetails> others,
            VenueLabels labels,
            @Nullable VenueDetails goal,
            @Nullable WayDetails seen,
            Runnable done) {
        this.ways = ways;
        this.from = from;
        this.seen = seen;
        this.done = done;
        busy = new BusyField(seen == null ? List.of() : seen.facts().busy());
        setWidth("min(36rem, 100%)");
        setHeaderTitle(getTranslation("way.title", labels.apply(from)));
        to.setItems(others);
        to.setItemLabelGenerator(labels);
        to.setRequiredIndicatorVisible(true);
        to.setManualValidation(true);
        to.setErrorMessage(Inputs.missing());
        to.setWidthFull();
        to.setValue(goal);
        to.setReadOnly(seen != null);
        minutes.setHelperText(getTranslation("way.minutes.help"));
        minutes.setRequiredIndicatorVisible(true);
        minutes.setManualValidation(true);
        minutes.setErrorMessage(getTranslation("failure.NoSuchMinutes"));
        minutes.setWidthFull();
        minutes.setValue(seen == null ? null : seen.facts().minutes());
        Paragraph back = new Paragraph(getTranslation("way.back"));
        back.addClassName("small");
        Div form = new Div(to, minutes, back, busy, trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("way.save"), this::save));
    }

    static boolean isSensible(@Nullable Integer minutes) {
        return minutes != null && minutes >= 1 && minutes <= DAY;
    }

    private void save() {
        trouble.removeAll();
        // The first last, so that the first that is wrong has the focus.
        boolean timed = busy.check();
        minutes.setInvalid(!isSensible(minutes.getValue()));
        if (minutes.isInvalid()) {
            minutes.focus();
        }
        to.setInvalid(to.isEmpty());
        if (to.isInvalid()) {
            to.focus();
        }
        if (!timed || minutes.isInvalid() || to.isInvalid()) {
            return;
        }
        if (trouble.attempt(this::store, this::changes)) {
            close();
            done.run();
            Notices.success(getTranslation("way.saved"));
        }
    }

    private void store() {
        if (seen == null) {
            ways.enter(new EditWay(from.id(), to.getValue().id(), minutes.getValue(), busy.read()));
        } else {
            ways.correct(seen.id(), seen.version(), minutes.getValue(), busy.read());
        }
    }

    private List<ConflictNotice.Change> changes() {
        WayDetails before = Objects.requireNonNull(seen, "only what is known already changes meanwhile");
        WayDetails now = ways.of(from.id()).stream()
                .filter(way -> way.id().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(before.id()));
        seen = now;
        return new Differences<>(this, before.facts(), now.facts())
                .field("way.minutes", way -> getTranslation("way.usually", way.minutes()))
                .field(
                        "way.busy",
                        way -> way.busy().stream()
                                .map(time -> getTranslation("way.at", time.from(), time.until(), time.minutes()))
                                .collect(Listed.inOneLine()))
                .all();
    }
}
