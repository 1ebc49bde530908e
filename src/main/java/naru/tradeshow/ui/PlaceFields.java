package naru.tradeshow.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueRoom;
import org.jspecify.annotations.Nullable;

/** What a venue is called, where it is, which show it belongs to and how many it holds. */
final class PlaceFields extends Div {

    private final transient Binder<Answers> binder = new Binder<>(Answers.class);
    private final Select<TradeShowSummary> show = new Select<>();
    private final ComboBox<ZoneId> zone = Inputs.zone(getTranslation("form.zone"));
    private final NumberField latitude = degrees("venue.latitude");
    private final NumberField longitude = degrees("venue.longitude");

    /**
     * @param known  what is filled in, or null for a new venue
     * @param chosen told which show the venue belongs to, or null when to none, now and whenever that changes
     */
    PlaceFields(List<TradeShowSummary> shows, @Nullable EditVenue known, Consumer<@Nullable TradeShowSummary> chosen) {
        addClassName("venue-place");
        TextField address = Inputs.text(getTranslation("venue.address"), 200);
        Inputs.required(binder, address, "address");
        zone.setHelperText(getTranslation("venue.zone.help"));
        Inputs.required(binder, zone, "zone");
        IntegerField capacity = new IntegerField(getTranslation("venue.capacity"));
        capacity.setHelperText(getTranslation("venue.capacity.help"));
        capacity.setWidthFull();
        binder.forField(capacity)
                .withValidator(value -> value == null || value >= 1, getTranslation("failure.NoRoomForAnyone"))
                .bind("capacity");
        belonging(shows, chosen);
        point();
        add(
                new NameFields(getTranslation("venue.name")).bind(binder, "name"),
                address,
                show,
                zone,
                new FormLayout(latitude, longitude),
                capacity);
        binder.readRecord(
                known == null ? new Answers("", "", "", null, null, null, null, null) : answers(known, shows));
        chosen.accept(show.getValue());
    }

    /** What the fields hold, or nothing when one of them is wrong; the first of those then has the focus. */
    Optional<Answers> read() {
        return Inputs.read(binder);
    }

    private void belonging(List<TradeShowSummary> shows, Consumer<@Nullable TradeShowSummary> chosen) {
        show.setLabel(getTranslation("venue.show"));
        show.setItems(shows);
        show.setEmptySelectionAllowed(true);
        show.setEmptySelectionCaption(getTranslation("venue.show.none"));
        show.setItemLabelGenerator(each -> each == null
                ? getTranslation("venue.show.none")
                : each.name().in(getLocale()) + " (" + each.code() + ")");
        show.setWidthFull();
        binder.forField(show).bind("show");
        show.addValueChangeListener(change -> {
            TradeShowSummary now = change.getValue();
            if (now != null && zone.isEmpty()) {
                zone.setValue(now.zone());
            }
            chosen.accept(now);
        });
    }

    private void point() {
        binder.forField(latitude)
                .withValidator(value -> value == null || Math.abs(value) <= 90, getTranslation("venue.range", -90, 90))
                .bind("latitude");
        binder.forField(longitude)
                .withValidator(
                        value -> value == null || Math.abs(value) <= 180, getTranslation("venue.range", -180, 180))
                .withValidator(value -> (value == null) == latitude.isEmpty(), getTranslation("venue.coordinates.both"))
                .bind("longitude");
    }

    private NumberField degrees(String key) {
        NumberField field = new NumberField(getTranslation(key));
        field.setHelperText(getTranslation(key + ".help"));
        field.setWidthFull();
        return field;
    }

    private static Answers answers(EditVenue known, List<TradeShowSummary> shows) {
        Coordinates point = known.coordinates();
        return new Answers(
                known.name().ko(),
                known.name().en(),
                known.address(),
                known.zone(),
                shows.stream()
                        .filter(each -> each.id().equals(known.tradeShowId()))
                        .findFirst()
                        .orElse(null),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude(),
                known.capacity());
    }

    /** What the fields hold. Public, or else the binder cannot read it. */
    public record Answers(
            String nameKo,
            String nameEn,
            String address,
            @Nullable ZoneId zone,
            @Nullable TradeShowSummary show,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer capacity) {

        EditVenue facts(List<VenueDay> days, List<VenueRoom> rooms) {
            UUID showId = show == null ? null : show.id();
            Coordinates point = latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
            return new EditVenue(
                    new Name(nameKo, nameEn),
                    address,
                    Objects.requireNonNull(zone, "the form asks for it"),
                    showId,
                    point,
                    capacity,
                    days,
                    rooms);
        }
    }
}
