package naru.tradeshow.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.FormDialog;
import naru.base.ui.Trouble;
import naru.tradeshow.EditVenue;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.Venues;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a venue: of a new one, or of one to correct. */
final class VenueDialog extends FormDialog {

    private final transient Venues venues;
    private final transient List<TradeShowSummary> shows;
    private final transient Consumer<UUID> done;
    private final PlaceFields place;
    private final DaysField days;
    private final RoomsField rooms;
    private final Trouble trouble = new Trouble();
    private transient @Nullable VenueDetails seen;

    /**
     * @param seen the venue to correct, or null for a new one
     * @param done told which venue was saved
     */
    VenueDialog(Venues venues, List<TradeShowSummary> shows, @Nullable VenueDetails seen, Consumer<UUID> done) {
        this.venues = venues;
        this.shows = shows;
        this.seen = seen;
        this.done = done;
        EditVenue known = seen == null ? null : seen.facts();
        days = new DaysField(known == null ? List.of() : known.days());
        rooms = new RoomsField(known == null ? List.of() : known.rooms());
        place = new PlaceFields(shows, known, days::offer);
        setWidth("min(44rem, 100%)");
        setHeaderTitle(getTranslation(
                known == null ? "venues.add" : "venues.edit.label",
                known == null ? "" : known.name().in(getLocale())));
        Div form = new Div(place, days, rooms, trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("venue.save"), this::save));
    }

    private void save() {
        trouble.removeAll();
        // All are asked, the first last, so that each that is incomplete says so and the first has the focus.
        boolean roomsRight = rooms.check();
        boolean daysRight = days.check();
        Optional<PlaceFields.Answers> typed = place.read();
        if (!roomsRight || !daysRight || typed.isEmpty()) {
            return;
        }
        trouble.attempt(() -> store(typed.get().facts(days.read(), rooms.read())), this::changes);
    }

    private void store(EditVenue facts) {
        UUID id;
        if (seen == null) {
            id = venues.add(facts);
        } else {
            id = seen.id();
            venues.edit(id, seen.version(), facts);
        }
        close();
        done.accept(id);
    }

    private List<ConflictNotice.Change> changes() {
        VenueDetails before = Objects.requireNonNull(seen, "only what is known already changes meanwhile");
        VenueDetails now = venues.get(before.id());
        seen = now;
        return new VenueChanges(this, shows, before.facts(), now.facts()).all();
    }
}
