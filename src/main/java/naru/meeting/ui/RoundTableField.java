package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.delegation.DelegationSummary;
import naru.meeting.PlanMeeting.NewSlot;

/** When companies sit around which table, and how many places it has. */
final class RoundTableField extends TimesField {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int MOST_PLACES = 200;

    private final transient TripDates trip;
    private final transient Runnable onChange;
    private final Rows<Sitting> sittings;

    RoundTableField(DelegationSummary delegation, Runnable onChange) {
        trip = TripDates.of(delegation);
        this.onChange = onChange;
        sittings = new Rows<>(getTranslation("table.add"), Sitting::new, onChange);
        sittings.addRow();
        add(sittings);
    }

    @Override
    boolean check(boolean aloud) {
        return sittings.check(sitting -> sitting.check(aloud));
    }

    @Override
    List<NewSlot> slots(ZoneId zone, Name room, List<UUID> members) {
        return sittings.rows().stream()
                .map(sitting -> sitting.slot(room, members))
                .toList();
    }

    private final class Sitting extends Div {

        private final DateTimePicker start = Typed.start(getTranslation("table.start"));
        private final IntegerField minutes = Typed.number(getTranslation("slots.minutes"), 90);
        private final IntegerField places = Typed.number(getTranslation("table.places"), 18);
        private final TextField table = Inputs.text(getTranslation("table.name"), 120);
        private final TextField tableEn = Inputs.text(getTranslation("table.name.en"), 120);

        Sitting(Rows<Sitting> all) {
            addClassName("row-card");
            table.setHelperText(getTranslation("table.name.help"));
            if (!all.rows().isEmpty()) {
                Sitting last = all.rows().getLast();
                start.setValue(last.start.getValue());
                minutes.setValue(last.minutes.getValue());
                places.setValue(last.places.getValue());
            }
            start.addValueChangeListener(change -> onChange.run());
            minutes.addValueChangeListener(change -> onChange.run());
            places.addValueChangeListener(change -> onChange.run());
            table.addValueChangeListener(change -> onChange.run());
            add(start, new FormLayout(minutes, places, table, tableEn));
            if (!all.rows().isEmpty()) {
                Button remove = all.removal(this, getTranslation("table.remove"));
                add(remove);
            }
        }

        private boolean check(boolean aloud) {
            boolean roomy = Typed.isWithin(places, 1, MOST_PLACES, aloud);
            boolean lasting = Typed.isWithin(minutes, SHORTEST, LONGEST, aloud);
            return trip.check(start, minutes, aloud) && roomy && lasting;
        }

        private NewSlot slot(Name room, List<UUID> members) {
            Name place = table.getValue().isBlank() ? room : new Name(table.getValue(), tableEn.getValue());
            return new NewSlot(start.getValue(), minutes.getValue(), 0, place, places.getValue(), members);
        }
    }
}
