package naru.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.meeting.PlanMeeting.Hours;

/** Working hours on days of a trip. An end that is not after the start is on the day after. */
final class HoursField extends Div {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final transient TripDates trip;
    private final transient Runnable onChange;
    private final CheckboxGroup<LocalDate> days = new CheckboxGroup<>(getTranslation("hours.days"));
    private final Div lines = new Div();
    private final TreeMap<LocalDate, Line> byDay = new TreeMap<>();

    HoursField(TripDates trip, Runnable onChange) {
        this.trip = trip;
        this.onChange = onChange;
        addClassName("rows");
        lines.addClassName("rows");
        days.setItems(trip.days());
        days.setItemLabelGenerator(day -> TimeWords.day(day, getLocale()));
        days.setManualValidation(true);
        days.addValueChangeListener(change -> {
            choose(change.getValue());
            onChange.run();
        });
        add(days, lines);
    }

    void setHelp(String text) {
        days.setHelperText(text);
    }

    void set(List<Hours> hours) {
        days.setValue(hours.stream().map(Hours::day).collect(Collectors.toSet()));
        hours.forEach(day -> {
            Line line = byDay.get(day.day());
            if (line != null) {
                line.from.setValue(day.from());
                line.until.setValue(day.until());
            }
        });
    }

    List<Hours> get() {
        return byDay.values().stream().map(Line::hours).toList();
    }

    /** @param needed whether at least one day must be chosen */
    boolean check(boolean needed, boolean aloud) {
        boolean right = true;
        for (Line line : byDay.descendingMap().values()) {
            right &= line.check(aloud);
        }
        return Typed.say(days, !needed || !byDay.isEmpty(), getTranslation("hours.days.missing"), aloud) && right;
    }

    private void choose(Set<LocalDate> chosen) {
        byDay.keySet().retainAll(chosen);
        chosen.forEach(day -> byDay.computeIfAbsent(day, this::line));
        lines.removeAll();
        byDay.values().forEach(lines::add);
    }

    /** Like the day before it, for days of a trip are mostly alike. */
    private Line line(LocalDate day) {
        var like = byDay.lowerEntry(day);
        return like == null
                ? new Line(day, FROM, UNTIL)
                : new Line(
                        day,
                        like.getValue().from.getValue(),
                        like.getValue().until.getValue());
    }

    private final class Line extends Div {

        private final LocalDate day;
        private final TimePicker from = Typed.time(getTranslation("hours.from"));
        private final TimePicker until = Typed.time(getTranslation("hours.until"));

        Line(LocalDate day, LocalTime start, LocalTime end) {
            this.day = day;
            addClassName("hours-line");
            String words = TimeWords.day(day, HoursField.this.getLocale());
            from.setAriaLabel(HoursField.this.getTranslation("hours.from.label", words));
            until.setAriaLabel(HoursField.this.getTranslation("hours.until.label", words));
            from.setValue(start);
            until.setValue(end);
            from.addValueChangeListener(change -> onChange.run());
            until.addValueChangeListener(change -> onChange.run());
            Span name = new Span(words);
            name.addClassName("name");
            add(name, from, until);
        }

        private Hours hours() {
            return new Hours(day, from.getValue(), until.getValue());
        }

        private boolean check(boolean aloud) {
            boolean ends = Typed.isFilled(until, aloud);
            boolean filled = Typed.isFilled(from, aloud) && ends;
            return filled
                    && Typed.say(
                            until,
                            !hours().end().isAfter(trip.last().plusDays(1).atStartOfDay()),
                            getTranslation("hours.until.outside", TimeWords.day(trip.last(), getLocale())),
                            aloud);
        }
    }
}
