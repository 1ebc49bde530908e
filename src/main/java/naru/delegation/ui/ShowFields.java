package naru.delegation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.Name;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShowCodeTaken;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;

/** Which show a trip goes to: one that is known already, or a new one, entered here for all cities. */
public final class ShowFields extends Div {

    private final transient TradeShows shows;
    private final Select<TradeShowSummary> known = new Select<>();
    private final Div fresh = new Div();
    private final TextField code = Inputs.text(getTranslation("show.code"), 12);
    private final Binder<Answers> binder = new Binder<>(Answers.class);

    /** The fields, with the shows there are. */
    public ShowFields(TradeShows shows) {
        this.shows = shows;
        addClassName("stack");
        fresh.addClassName("stack");
        known.setLabel(getTranslation("show.choose"));
        known.setItemLabelGenerator(show ->
                show == null ? getTranslation("show.new") : show.name().in(getLocale()) + " (" + show.code() + ")");
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(getTranslation("show.new"));
        known.setWidthFull();
        known.addValueChangeListener(change -> fresh.setVisible(change.getValue() == null));
        enter();
        offer(shows.all());
        add(known, fresh);
    }

    /**
     * Called when everything else is complete, for it enters a new show at once.
     *
     * @return the show, or nothing when its code is taken
     */
    public Optional<UUID> save() {
        TradeShowSummary chosen = known.getValue();
        if (chosen != null) {
            return Optional.of(chosen.id());
        }
        return Inputs.read(binder).flatMap(this::plan);
    }

    /** Whether a show is chosen or a new one complete; if not, its fields say so. */
    public boolean check() {
        return known.getValue() != null || Inputs.read(binder).isPresent();
    }

    private Optional<UUID> plan(Answers typed) {
        try {
            UUID id = shows.plan(new PlanTradeShow(
                    typed.code,
                    new Name(typed.nameKo, typed.nameEn),
                    new Name(typed.placeKo, typed.placeEn),
                    typed.zone,
                    typed.startsOn,
                    typed.endsOn));
            // Should the trip be refused now, the show is there to choose and is not entered twice.
            List<TradeShowSummary> all = shows.all();
            offer(all);
            all.stream().filter(show -> show.id().equals(id)).findFirst().ifPresent(known::setValue);
            return Optional.of(id);
        } catch (TradeShowCodeTaken taken) {
            code.setErrorMessage(Failures.words(taken));
            code.setInvalid(true);
            code.focus();
            return Optional.empty();
        }
    }

    private void offer(List<TradeShowSummary> all) {
        known.setItems(all);
        known.setVisible(!all.isEmpty());
    }

    private void enter() {
        code.setHelperText(getTranslation("show.code.help"));
        ComboBox<ZoneId> zone = Inputs.zone(getTranslation("form.zone"));
        DatePicker startsOn = Inputs.date(getTranslation("show.starts-on"));
        DatePicker endsOn = Inputs.date(getTranslation("show.ends-on"));
        Inputs.required(binder, code, "code");
        fresh.add(
                code,
                new NameFields(getTranslation("show.name")).bind(binder, "name"),
                new NameFields(getTranslation("show.place")).bind(binder, "place"),
                zone,
                new FormLayout(startsOn, endsOn));
        Inputs.required(binder, zone, "zone");
        Inputs.span(binder, startsOn, "startsOn", endsOn, "endsOn");
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(
            String code,
            String nameKo,
            String nameEn,
            String placeKo,
            String placeEn,
            ZoneId zone,
            LocalDate startsOn,
            LocalDate endsOn) {}
}
