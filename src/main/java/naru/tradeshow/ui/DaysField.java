package naru.tradeshow.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naru.base.ui.Buttons;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.base.ui.RowsField;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDay;
import org.jspecify.annotations.Nullable;

/** When a venue is open: a row for each day, and a way to enter all days of a show at once. */
final class DaysField extends RowsField<DayRow> {

    private final TimePicker opens = Inputs.time(getTranslation("venue.days.opens"));
    private final TimePicker closes = Inputs.time(getTranslation("venue.days.closes"));
    private final Div ofShow = new Div();
    private transient @Nullable TradeShowSummary show;

    DaysField(List<VenueDay> known) {
        super("venue.days", "venue.day");
        opens.setManualValidation(true);
        opens.setValue(LocalTime.of(9, 0));
        closes.setManualValidation(true);
        closes.setValue(LocalTime.of(18, 0));
        ofShow.addClassNames("row", "usual");
        ofShow.add(opens, closes, Buttons.secondary(getTranslation("venue.days.all"), this::addAll));
        Paragraph hint = new Paragraph(getTranslation("venue.days.hint"));
        hint.addClassName("small");
        addComponentAtIndex(1, hint);
        addComponentAtIndex(2, ofShow);
        known.forEach(day -> append(new DayRow(day)));
    }

    /** Offers the days of a show, or nothing. */
    void offer(@Nullable TradeShowSummary chosen) {
        show = chosen;
        ofShow.setVisible(chosen != null);
    }

    /** The days that are filled in; to be asked after {@link #check()}. */
    List<VenueDay> read() {
        return rows().stream().map(DayRow::read).toList();
    }

    /** The day after the last one, with the same hours. */
    @Override
    protected DayRow fresh() {
        Optional<DayRow> last = rows().isEmpty() ? Optional.empty() : Optional.of(rows().getLast());
        return last.map(DayRow::next)
                .orElseGet(
                        () -> new DayRow(show == null ? null : show.startsOn(), opens.getValue(), closes.getValue()));
    }

    @Override
    protected void check(List<DayRow> rows, List<Focusable<?>> wrong) {
        Set<LocalDate> days = new HashSet<>();
        rows.forEach(row -> row.check(days, wrong));
    }

    private void addAll() {
        List<Focusable<?>> wrong = new ArrayList<>();
        mark(opens, !opens.isEmpty(), getTranslation("venue.day.time"), wrong);
        mark(closes, !closes.isEmpty(), getTranslation("venue.day.time"), wrong);
        wrong.stream().findFirst().ifPresent(Focusable::focus);
        if (show == null || !wrong.isEmpty()) {
            return;
        }
        // What was typed for a day stays.
        Set<LocalDate> known =
                rows().stream().flatMap(row -> row.day().stream()).collect(Collectors.toSet());
        List<LocalDate> missing = show.startsOn()
                .datesUntil(show.endsOn().plusDays(1))
                .filter(day -> !known.contains(day))
                .toList();
        missing.forEach(day -> append(new DayRow(day, opens.getValue(), closes.getValue())));
        sort(Comparator.comparing(row -> row.day().orElse(LocalDate.MAX)));
        Notices.success(
                missing.isEmpty()
                        ? getTranslation("venue.days.nothing-added")
                        : getTranslation("venue.days.added", missing.size()));
    }
}
