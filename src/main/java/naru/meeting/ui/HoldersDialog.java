package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.base.ui.TimeText;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;
import naru.meeting.SlotTaken;

/** Who holds what was to be taken away or made smaller: each can be moved from here, then it is tried again. */
@StyleSheet("context://styles/planning.css")
final class HoldersDialog extends FormDialog {

    private final transient PlanningDesk desk;
    private final transient Runnable onMoved;
    private final transient Supplier<String> words;
    private final Paragraph why = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /**
     * Prepares the list of a refusal.
     *
     * @param retryLabel what was refused
     * @param retry      tries it again
     * @param onMoved    called after each move
     */
    HoldersDialog(SlotTaken taken, PlanningDesk desk, String retryLabel, Runnable retry, Runnable onMoved) {
        this(() -> Failures.words(taken), taken.holders(), desk, retryLabel, retry, onMoved);
    }

    /**
     * Prepares the list.
     *
     * @param words      what is in the way, asked anew after each move
     * @param holders    who of them can be moved
     * @param retryLabel what was refused
     * @param retry      tries it again
     * @param onMoved    called after each move
     */
    HoldersDialog(
            Supplier<String> words,
            List<RegistrationDetails> holders,
            PlanningDesk desk,
            String retryLabel,
            Runnable retry,
            Runnable onMoved) {
        this.words = words;
        this.desk = desk;
        this.onMoved = onMoved;
        addClassName("move");
        setHeaderTitle(getTranslation("holders.title"));
        setWidth("min(40rem, 100%)");
        why.setText(words.get());
        why.addClassNames("banner", "warning");
        why.getElement().setAttribute("aria-live", "polite");
        list.addClassNames("list", "dense");
        holders.forEach(holder -> list.add(line(holder)));
        add(why, list);
        getFooter()
                .add(Buttons.secondary(getTranslation("notice.close"), this::close), Buttons.primary(retryLabel, () -> {
                    close();
                    Notices.attempt(retry);
                }));
    }

    private ListItem line(RegistrationDetails holder) {
        Span name = new Span(company(holder));
        name.addClassName("name");
        ListItem line = new ListItem();
        Div actions =
                new Div(holder.state() == RegistrationState.WAITLISTED ? cancel(holder, line) : move(holder, line));
        actions.addClassName("actions");
        line.add(name, new RegistrationBadge(holder), new TimeText(holder.start(), holder.length()));
        if (holder.party() > 1) {
            line.add(new Span(getTranslation("holders.places", holder.party())));
        }
        line.add(actions);
        return line;
    }

    private Button move(RegistrationDetails holder, ListItem line) {
        Button move = Buttons.secondary(
                getTranslation("holders.move"),
                () -> BoardDesk.attempt(
                        this,
                        () -> new MoveChoice(
                                        holder,
                                        desk.board().slots(holder.delegationId()),
                                        desk.board(),
                                        () -> done(line))
                                .open()));
        move.setAriaLabel(getTranslation("holders.move.label", company(holder)));
        return move;
    }

    /** Who stands in line holds no place that could be exchanged for another. */
    private Button cancel(RegistrationDetails holder, ListItem line) {
        Button cancel = Buttons.secondary(
                getTranslation("holders.cancel"),
                () -> new ReasonDialog(getTranslation("holders.cancel.title", company(holder)), reason -> {
                            if (Notices.attempt(() -> desk.service().cancel(holder.id(), reason))) {
                                done(line);
                            }
                        })
                        .open());
        cancel.setAriaLabel(getTranslation("holders.cancel.title", company(holder)));
        return cancel;
    }

    private void done(ListItem line) {
        list.remove(line);
        why.setText(words.get());
        onMoved.run();
    }

    private String company(RegistrationDetails holder) {
        return holder.company().name().in(getLocale());
    }
}
