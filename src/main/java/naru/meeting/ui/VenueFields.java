package naru.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueSummary;

/** Where a meeting is: a venue of the show that is known already, or a new one. */
final class VenueFields extends Div {

    private final transient TradeShows shows;
    private final transient UUID showId;
    private final transient Runnable onChange;
    private final Select<VenueSummary> known = new Select<>();
    private final Div fresh = new Div();
    private final ComboBox<ZoneId> zone = Inputs.zone(getTranslation("form.zone"));
    private final Binder<Answers> binder = new Binder<>(Answers.class);

    /** @param usual the zone of the show, which a new venue most likely has too */
    VenueFields(TradeShows shows, UUID showId, Optional<ZoneId> usual, Runnable onChange) {
        this.shows = shows;
        this.showId = showId;
        this.onChange = onChange;
        addClassName("stack");
        fresh.addClassName("stack");
        enter();
        usual.ifPresent(zone::setValue);
        zone.addValueChangeListener(change -> onChange.run());
        choose();
        add(known, fresh);
    }

    /** The zone whose wall clock the times are read from; nothing until one is chosen. */
    Optional<ZoneId> zone() {
        VenueSummary chosen = known.getValue();
        return chosen == null ? zone.getOptionalValue() : Optional.of(chosen.zone());
    }

    /** Whether a venue is chosen or a new one complete; if not, its fields say so. */
    boolean check() {
        return known.getValue() != null || binder.validate().isOk();
    }

    /** The venue that is chosen, if it is known already. */
    Optional<UUID> known() {
        return Optional.ofNullable(known.getValue()).map(VenueSummary::id);
    }

    /** Called when everything else is complete, for it enters a new venue at once, which is then chosen. */
    Optional<UUID> save() {
        Optional<UUID> chosen = known();
        if (chosen.isPresent()) {
            return chosen;
        }
        return Inputs.read(binder).map(typed -> {
            UUID entered = shows.addVenue(showId, new Name(typed.nameKo, typed.nameEn), typed.address, typed.zone);
            offer(shows.venues(showId));
            known.getListDataView()
                    .getItems()
                    .filter(venue -> venue.id().equals(entered))
                    .forEach(known::setValue);
            return entered;
        });
    }

    private void enter() {
        TextField address = Inputs.text(getTranslation("venue.address"), 200);
        fresh.add(new NameFields(getTranslation("venue.name")).bind(binder, "name"), address, zone);
        Inputs.required(binder, address, "address");
        Inputs.required(binder, zone, "zone");
    }

    private void choose() {
        List<VenueSummary> all = shows.venues(showId);
        known.setLabel(getTranslation("venue.choose"));
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(getTranslation("venue.new"));
        known.setItemLabelGenerator(venue ->
                venue == null ? getTranslation("venue.new") : venue.name().in(getLocale()));
        offer(all);
        known.setWidthFull();
        known.addValueChangeListener(change -> {
            fresh.setVisible(change.getValue() == null);
            onChange.run();
        });
    }

    private void offer(List<VenueSummary> all) {
        known.setItems(all);
        known.setVisible(!all.isEmpty());
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(String nameKo, String nameEn, String address, ZoneId zone) {}
}
