package naru.delegation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.delegation.TripDetails;
import naru.tradeshow.TradeShowSummary;

/** Changes what is known of a trip. */
final class TripDialog extends FormDialog {

    private final transient TripDesk desk;
    private final transient List<TradeShowSummary> shows;
    private final transient Runnable done;
    private final TripForm form;
    private final StopsField stops;
    private final Trouble trouble = new Trouble();
    private transient TripDetails seen;

    TripDialog(TripDesk desk, TripDetails seen, Runnable done) {
        this.desk = desk;
        this.seen = seen;
        this.done = done;
        shows = desk.shows().all();
        form = new TripForm(shows, seen.facts());
        stops = new StopsField(seen.facts().stops());
        setWidth("min(44rem, 100%)");
        setHeaderTitle(getTranslation("trip.edit"));
        Div content = new Div(form, stops, trouble);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("trip.save"), this::save));
    }

    private void save() {
        trouble.removeAll();
        // The first last, so that the first that is wrong has the focus.
        boolean placed = stops.check();
        Optional<TripForm.Answers> typed = form.read();
        if (!placed || typed.isEmpty()) {
            return;
        }
        if (trouble.attempt(
                () -> desk.trips().edit(seen.id(), seen.version(), typed.get().facts(stops.read())), this::changes)) {
            close();
            done.run();
            Notices.success(getTranslation("trip.saved"));
        }
    }

    private List<ConflictNotice.Change> changes() {
        TripDetails before = seen;
        seen = desk.trips().get(before.id());
        return new TripDifferences(this, shows, before.facts(), seen.facts()).all();
    }
}
