package naru.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.IntSupplier;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.EmptyState;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.support.AddHoliday;
import naru.support.HolidayLine;
import naru.support.HolidayYear;
import naru.support.Holidays;

/** On which days the city's offices are closed, and due dates are not counted (휴일). */
@Route("admin/holidays/:year?")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 93, title = "menu.holidays")
@StyleSheet("context://styles/clock.css")
final class HolidaysView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Holidays holidays;
    private final Select<Integer> year = new Select<>();
    private final Div table = new Div();

    HolidaysView(Holidays holidays) {
        this.holidays = holidays;
        addClassName("holidays");
        year.setLabel(getTranslation("holidays.year"));
        year.setItemLabelGenerator(each -> getTranslation("holidays.year.one", String.valueOf(each)));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("admin/holidays/" + change.getValue());
            }
        });
        Button add = Buttons.primary(getTranslation("holidays.add"), this::askForOne);
        add(new PageHeading(getPageTitle(), add), new Paragraph(getTranslation("holidays.intro")), year, table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("holidays.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("year")
                .map(typed -> holidays.ofYear(year(typed)))
                .orElseGet(holidays::thisYear));
    }

    private void show(HolidayYear shown) {
        year.setItems(shown.years());
        year.setValue(shown.year());
        table.removeAll();
        if (!shown.onRecord()) {
            table.add(new Paragraph(getTranslation("holidays.not-on-record", String.valueOf(shown.year()))));
        }
        if (shown.days().isEmpty()) {
            table.add(new EmptyState(getTranslation("holidays.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        shown.days().forEach(line -> list.add(row(line)));
        table.add(new Card(list));
    }

    private ListItem row(HolidayLine line) {
        String day = TimeWords.dayOfYear(line.day(), getLocale());
        String name = line.name().in(getLocale());
        Span when = new Span(day);
        when.addClassName("when");
        Div what = new Div(when, new Span(name));
        what.addClassName("what");
        Button action = switch (line.kind()) {
            case OWN -> Buttons.quiet(getTranslation("holidays.remove"), () -> forget(line));
            case PUBLIC -> Buttons.quiet(getTranslation("holidays.take-out"), () -> askToTakeOut(line));
            case WORKED ->
                Buttons.quiet(
                        getTranslation("holidays.restore"),
                        () -> change(line, "holidays.restored", () -> holidays.restore(line.day())));
        };
        action.setAriaLabel(getTranslation("holidays.action.label", day, name, action.getText()));
        ListItem item =
                new ListItem(what, new Badge(getTranslation(line.kind().labelKey()), tone(line.kind())), action);
        item.addClassName("setting");
        return item;
    }

    private void askForOne() {
        new HolidayDialog(holidays, year.getValue(), (day, moved) -> {
                    show(holidays.ofYear(day.getYear()));
                    Notices.success(getTranslation("holidays.added", moved));
                })
                .open();
    }

    private void askToTakeOut(HolidayLine line) {
        Confirm.ask(
                getTranslation("holidays.take-out.title"),
                getTranslation(
                        "holidays.take-out.text",
                        TimeWords.dayOfYear(line.day(), getLocale()),
                        line.name().in(getLocale())),
                getTranslation("holidays.take-out"),
                () -> change(line, "holidays.taken-out", () -> holidays.remove(line.day())));
    }

    private void forget(HolidayLine line) {
        Notices.attempt(() -> {
            int moved = holidays.remove(line.day());
            show(holidays.ofYear(line.day().getYear()));
            Notices.success(
                    getTranslation("holidays.removed", moved),
                    getTranslation("holidays.undo"),
                    () -> change(line, "holidays.added", () -> holidays.add(new AddHoliday(line.day(), line.name()))));
        });
    }

    private void change(HolidayLine line, String done, IntSupplier action) {
        Notices.attempt(() -> {
            int moved = action.getAsInt();
            show(holidays.ofYear(line.day().getYear()));
            Notices.success(getTranslation(done, moved));
        });
    }

    private static Tone tone(HolidayLine.Kind kind) {
        return switch (kind) {
            case PUBLIC -> Tone.NEUTRAL;
            case OWN -> Tone.INFO;
            case WORKED -> Tone.WARNING;
        };
    }

    private static int year(String typed) {
        if (!typed.matches("[12]\\d{3}")) {
            throw new NotFound(typed);
        }
        return Integer.parseInt(typed);
    }
}
