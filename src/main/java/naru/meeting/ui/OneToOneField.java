package naru.meeting.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;
import naru.meeting.PlanMeeting.Hours;
import naru.meeting.PlanMeeting.NewSlot;
import naru.meeting.planning.SlotGrid;
import naru.meeting.planning.SlotGrid.Break;
import naru.meeting.planning.SlotGrid.Station;

/** Between which hours slots are laid, how long they are, what stays free, and who sits where. */
final class OneToOneField extends TimesField {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int LONGEST_BUFFER = 240;
    private static final int MOST_SLOTS = 500;

    private final transient DelegationSummary delegation;
    private final transient Runnable onChange;
    private final IntegerField length = Typed.number(getTranslation("slots.minutes"), 20);
    private final IntegerField before = Typed.number(getTranslation("slots.before"), 0);
    private final IntegerField after = Typed.number(getTranslation("slots.after"), 5);
    private final HoursField hours;
    private final Rows<Pause> breaks;
    private final Rows<Seat> stations;

    OneToOneField(DelegationSummary delegation, Runnable onChange) {
        this.delegation = delegation;
        this.onChange = onChange;
        hours = new HoursField(TripDates.of(delegation), onChange);
        hours.setHelp(getTranslation("hours.help"));
        breaks = new Rows<>(getTranslation("break.add"), Pause::new, onChange);
        stations = new Rows<>(getTranslation("station.add"), Seat::new, onChange);
        stations.addRow();
        List.of(length, before, after).forEach(field -> field.addValueChangeListener(change -> onChange.run()));
        after.setHelperText(getTranslation("slots.buffers.help"));
        add(
                new FormLayout(length, before, after),
                hours,
                new H3(getTranslation("break.heading")),
                breaks,
                new H3(getTranslation("station.heading")),
                stations);
    }

    @Override
    boolean check(boolean aloud) {
        boolean seated = stations.check(seat -> seat.check(aloud));
        boolean paused = breaks.check(pause -> pause.check(aloud));
        boolean timed = hours.check(true, aloud);
        boolean lasting = Typed.all(
                Typed.isWithin(after, 0, LONGEST_BUFFER, aloud),
                Typed.isWithin(before, 0, LONGEST_BUFFER, aloud),
                Typed.isWithin(length, SHORTEST, LONGEST, aloud));
        if (!seated || !paused || !timed || !lasting) {
            return false;
        }
        int many = grid(java.time.ZoneOffset.UTC).layOut().slots().size();
        return Typed.say(length, many > 0, getTranslation("slots.none-fits"), aloud)
                && Typed.say(length, many <= MOST_SLOTS, getTranslation("slots.too-many", many, MOST_SLOTS), aloud);
    }

    @Override
    List<NewSlot> slots(ZoneId zone, Name room, List<UUID> members) {
        return grid(zone).layOut().slots();
    }

    @Override
    List<SlotGrid.Count> counts(ZoneId zone) {
        return grid(zone).layOut().counts();
    }

    @Override
    List<Hours> hours() {
        return hours.get();
    }

    @Override
    int bufferBefore() {
        return before.getValue();
    }

    @Override
    int bufferAfter() {
        return after.getValue();
    }

    @Override
    boolean seatsMembers() {
        return true;
    }

    private SlotGrid grid(ZoneId zone) {
        return new SlotGrid(
                zone,
                hours.get(),
                breaks.rows().stream().map(Pause::get).toList(),
                Duration.ofMinutes(length.getValue()),
                Duration.ofMinutes(before.getValue()),
                Duration.ofMinutes(after.getValue()),
                stations.rows().stream().map(Seat::get).toList());
    }

    private final class Pause extends Div {

        private final TimePicker from = Typed.time(getTranslation("break.from"));
        private final TimePicker until = Typed.time(getTranslation("break.until"));

        Pause(Rows<Pause> all) {
            addClassName("hours-line");
            from.setValue(LocalTime.NOON);
            until.setValue(LocalTime.of(13, 0));
            from.addValueChangeListener(change -> onChange.run());
            until.addValueChangeListener(change -> onChange.run());
            add(from, until, all.removal(this, getTranslation("break.remove")));
        }

        private boolean check(boolean aloud) {
            boolean ends = Typed.isFilled(until, aloud);
            return Typed.isFilled(from, aloud)
                    && ends
                    && Typed.say(
                            until, !from.getValue().equals(until.getValue()), getTranslation("break.empty"), aloud);
        }

        private Break get() {
            return new Break(from.getValue(), until.getValue());
        }
    }

    private final class Seat extends Div {

        private final TextField place = Inputs.text(getTranslation("station.place"), 120);
        private final TextField placeEn = Inputs.text(getTranslation("station.place.en"), 120);
        private final MultiSelectComboBox<MemberSummary> members =
                new MultiSelectComboBox<>(getTranslation("plan.members"));

        Seat(Rows<Seat> all) {
            addClassName("row-card");
            int number = all.rows().size() + 1;
            place.setManualValidation(true);
            place.setValue(getTranslation("station.usual", number));
            placeEn.setValue(getTranslation("station.usual.en", number));
            members.setManualValidation(true);
            members.setWidthFull();
            members.setItems(delegation.members());
            members.setItemLabelGenerator(member -> member.in(OneToOneField.this.getLocale()));
            Set<MemberSummary> seated = all.rows().stream()
                    .flatMap(seat -> seat.members.getValue().stream())
                    .collect(Collectors.toSet());
            members.setValue(delegation.members().stream()
                    .filter(member -> !seated.contains(member))
                    .collect(Collectors.toSet()));
            place.addValueChangeListener(change -> onChange.run());
            members.addValueChangeListener(change -> onChange.run());
            add(new FormLayout(place, placeEn), members);
            if (number > 1) {
                add(all.removal(this, getTranslation("station.remove")));
            }
        }

        private boolean check(boolean aloud) {
            boolean attended = Typed.say(members, !members.isEmpty(), getTranslation("plan.members.missing"), aloud);
            return Typed.isFilled(place, aloud) && attended;
        }

        private Station get() {
            return new Station(
                    new Name(place.getValue(), placeEn.getValue()),
                    members.getValue().stream().map(MemberSummary::id).toList());
        }
    }
}
