package naru.tradeshow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import naru.base.ChangedMeanwhile;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShowCodeTaken;
import naru.tradeshow.TradeShowDetails;
import naru.tradeshow.TradeShows;

/** Corrects what is known of a show. */
final class ShowDialog extends FormDialog {

    private final transient TradeShows shows;
    private final transient Runnable done;
    private final ShowForm form;
    private final Trouble trouble = new Trouble();
    private transient TradeShowDetails seen;

    ShowDialog(TradeShows shows, TradeShowDetails seen, Runnable done) {
        this.shows = shows;
        this.seen = seen;
        this.done = done;
        form = new ShowForm(seen.facts());
        setWidth("min(40rem, 100%)");
        setHeaderTitle(getTranslation("show.edit"));
        Paragraph shared = new Paragraph(getTranslation("show.shared"));
        shared.addClassName("small");
        Div content = new Div(shared, form, trouble);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("show.save"), this::save));
    }

    private void save() {
        trouble.removeAll();
        form.read().ifPresent(this::store);
    }

    private void store(PlanTradeShow facts) {
        try {
            shows.edit(seen.id(), seen.version(), facts);
            close();
            done.run();
            Notices.success(getTranslation("show.saved", facts.name().in(getLocale())));
        } catch (TradeShowCodeTaken taken) {
            form.refuse(taken);
        } catch (ChangedMeanwhile changed) {
            PlanTradeShow before = seen.facts();
            seen = shows.details(seen.id());
            trouble.say(new ConflictNotice(differences(before, seen.facts())));
        }
    }

    private List<Change> differences(PlanTradeShow before, PlanTradeShow now) {
        return new Differences<>(this, before, now)
                .field("show.code", PlanTradeShow::code)
                .name("show.name", PlanTradeShow::name)
                .name("show.place", PlanTradeShow::place)
                .field("form.zone", show -> TimeWords.zone(show.zone(), getLocale()))
                .field("show.starts-on", show -> day(show.startsOn()))
                .field("show.ends-on", show -> day(show.endsOn()))
                .all();
    }

    private String day(LocalDate day) {
        return TimeWords.dayOfYear(day, getLocale());
    }
}
