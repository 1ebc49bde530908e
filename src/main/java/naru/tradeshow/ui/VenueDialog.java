package naru.tradeshow.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.ChangedMeanwhile;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Trouble;
import naru.tradeshow.EditVenue;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.Venues;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a venue: of a new one, or of one to correct. */
final class VenueDialog extends Dialog {

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
        try {
            UUID id = store(typed.get().facts(days.read(), rooms.read()));
            close();
            done.accept(id);
        } catch (ChangedMeanwhile changed) {
            showWhatChanged();
        } catch (RuleViolation refused) {
            trouble.say(refused);
        }
    }

    private UUID store(EditVenue facts) {
        if (seen == null) {
            return venues.add(facts);
        }
        venues.edit(seen.id(), seen.version(), facts);
        return seen.id();
    }

    /** What was typed stays; saving once more is then meant. */
    private void showWhatChanged() {
        VenueDetails before = Objects.requireNonNull(seen, "only what is known already changes meanwhile");
        VenueDetails now = venues.get(before.id());
        seen = now;
        trouble.say(new ConflictNotice(new VenueChanges(this, shows, before.facts(), now.facts()).all()));
    }
}
