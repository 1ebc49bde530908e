package naru.tradeshow.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.base.ui.RowsField;
import naru.tradeshow.VenueRoom;

/** The rooms of a venue and the tables in them: a row for each. */
final class RoomsField extends RowsField<RoomsField.RoomRow> {

    RoomsField(List<VenueRoom> known) {
        super("venue.rooms.legend", "venue.room");
        known.forEach(room -> {
            RoomRow row = new RoomRow();
            row.show(room);
            append(row);
        });
    }

    /** The rooms that are named; to be asked after {@link #check()}. */
    List<VenueRoom> read() {
        return rows().stream().map(RoomRow::room).toList();
    }

    @Override
    protected RoomRow fresh() {
        return new RoomRow();
    }

    @Override
    protected void check(List<RoomRow> rows, List<Focusable<?>> wrong) {
        Set<String> korean = new HashSet<>();
        Set<String> english = new HashSet<>();
        rows.forEach(row -> row.check(korean, english, wrong));
    }

    /** One room. */
    static final class RoomRow extends Row {

        private final TextField ko = Inputs.text(getTranslation("form.korean", getTranslation("venue.room.name")), 120);
        private final TextField en =
                Inputs.text(getTranslation("form.english", getTranslation("venue.room.name")), 120);
        private final IntegerField capacity = new IntegerField(getTranslation("venue.capacity"));

        RoomRow() {
            addClassName("room");
            Inputs.standIn(ko, en);
            ko.setRequiredIndicatorVisible(true);
            ko.setManualValidation(true);
            en.setManualValidation(true);
            capacity.setMin(1);
            capacity.setErrorMessage(getTranslation("failure.NoRoomForAnyone"));
            capacity.setWidthFull();
            add(ko, en, capacity);
        }

        @Override
        protected void begin() {
            ko.focus();
        }

        private void show(VenueRoom room) {
            ko.setValue(room.name().ko());
            en.setValue(room.name().en());
            capacity.setValue(room.capacity());
        }

        private VenueRoom room() {
            return new VenueRoom(new Name(ko.getValue(), en.getValue()), capacity.getValue());
        }

        private void check(Set<String> korean, Set<String> english, List<Focusable<?>> wrong) {
            String name = plain(ko);
            boolean missing = name.isEmpty();
            mark(
                    ko,
                    !missing && korean.add(name),
                    missing ? Inputs.missing() : getTranslation("venue.room.twice"),
                    wrong);
            String abroad = plain(en).isEmpty() ? name : plain(en);
            mark(en, missing || english.add(abroad), getTranslation("venue.room.twice"), wrong);
            if (capacity.isInvalid()) {
                wrong.add(capacity);
            }
        }

        private static String plain(TextField field) {
            return field.getValue().strip().toLowerCase(Locale.ROOT);
        }
    }
}
