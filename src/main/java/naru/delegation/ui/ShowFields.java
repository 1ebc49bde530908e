package naru.delegation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShowCodeTaken;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.ui.ShowForm;

/** Which show a trip goes to: one that is known already, or a new one, entered here for all cities. */
public final class ShowFields extends Div {

    private final transient TradeShows shows;
    private final Select<TradeShowSummary> known = new Select<>();
    private final ShowForm fresh = new ShowForm(null);

    /** The fields, with the shows there are. */
    public ShowFields(TradeShows shows) {
        this.shows = shows;
        addClassName("stack");
        known.setLabel(getTranslation("show.choose"));
        known.setItemLabelGenerator(show ->
                show == null ? getTranslation("show.new") : show.name().in(getLocale()) + " (" + show.code() + ")");
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(getTranslation("show.new"));
        known.setWidthFull();
        known.addValueChangeListener(change -> fresh.setVisible(change.getValue() == null));
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
        return fresh.read().flatMap(this::plan);
    }

    /** Whether a show is chosen or a new one complete; if not, its fields say so. */
    public boolean check() {
        return known.getValue() != null || fresh.read().isPresent();
    }

    private Optional<UUID> plan(PlanTradeShow typed) {
        try {
            UUID id = shows.plan(typed);
            // Should the trip be refused now, the show is there to choose and is not entered twice.
            List<TradeShowSummary> all = shows.all();
            offer(all);
            all.stream().filter(show -> show.id().equals(id)).findFirst().ifPresent(known::setValue);
            return Optional.of(id);
        } catch (TradeShowCodeTaken taken) {
            fresh.refuse(taken);
            return Optional.empty();
        }
    }

    private void offer(List<TradeShowSummary> all) {
        known.setItems(all);
        known.setVisible(!all.isEmpty());
    }
}
