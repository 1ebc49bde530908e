package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.support.DecideRequest;
import naru.support.Decision;
import naru.support.ReplyDetails;
import naru.support.ReplyText;
import naru.support.ReplyToRequest;
import naru.support.RequestDetails;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** What the city decides and writes to the company; once that is sent, what was sent. */
final class AnswerForm extends Div {

    private final transient RequestDesk desk;
    private final Save save;
    private final Select<Decision> decision = new Select<>();
    private final TextArea reason = new TextArea();
    private final TextArea reply = new TextArea();
    private final Paragraph preview = new Paragraph();
    private final Card card = new Card();
    private transient @Nullable RequestDetails loaded;

    AnswerForm(RequestDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        decision.setLabel(getTranslation("request.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        reason.setLabel(getTranslation("request.reason"));
        reason.setHelperText(getTranslation("request.reason.hint"));
        reason.setMaxLength(500);
        reply.setLabel(getTranslation("request.reply"));
        reply.setHelperText(getTranslation("request.reply.hint"));
        reply.setMaxLength(ReplyText.LONGEST);
        reply.setMinRows(5);
        reply.setValueChangeMode(ValueChangeMode.LAZY);
        reply.addValueChangeListener(change -> preview.setText(change.getValue()));
        preview.addClassName("written");
        add(card);
    }

    /** Shows what is stored, and empties what was typed. */
    void load(RequestDetails details) {
        reply.clear();
        reason.clear();
        arrange(details);
        decision.setValue(details.decision());
    }

    /** Whether something is typed or chosen here that is not stored. */
    boolean isTouched() {
        RequestDetails stored = loaded;
        return stored != null
                && stored.state().awaitsReply()
                && !(reply.isEmpty() && reason.isEmpty() && decision.getValue() == stored.decision());
    }

    /** Shows what is stored, but keeps what was typed and chosen here. */
    void merge(RequestDetails now) {
        RequestDetails before = loaded;
        Decision chosen = decision.getValue();
        arrange(now);
        if (before != null && chosen == before.decision()) {
            decision.setValue(now.decision());
        }
    }

    /** Puts a decision and words into the form, to be read and changed before they are sent. */
    void propose(Decision made, ReplyText words) {
        decision.setValue(made);
        reply.setValue(words.korean());
        reply.focus();
    }

    private void arrange(RequestDetails details) {
        loaded = details;
        card.removeAll();
        if (!details.state().awaitsReply()) {
            showSent(details);
            return;
        }
        Div steps = new Div();
        steps.addClassName("actions");
        if (details.state() == RequestState.ASSIGNED) {
            steps.add(Buttons.secondary(
                    getTranslation("request.review"),
                    () -> save.save(
                            "request.reviewing", version -> desk.requests().startReview(details.id(), version))));
        }
        steps.add(Buttons.secondary(getTranslation("request.decide"), this::decide));
        if (details.state() == RequestState.DECIDED) {
            steps.add(Buttons.secondary(
                    getTranslation("request.work"),
                    () -> save.save(
                            "request.working", version -> desk.requests().startWork(details.id(), version))));
        }
        Details shownAs = new Details(getTranslation("request.preview"), preview);
        Button send = Buttons.primary(getTranslation("request.send"), this::askToSend);
        card.add(new H3(getTranslation("request.answer")), decision, reason, steps, reply, shownAs, send);
    }

    private void showSent(RequestDetails details) {
        if (details.sent().isEmpty()) {
            return;
        }
        ReplyDetails sent = details.sent().getLast();
        Paragraph text = new Paragraph(sent.text().korean());
        text.addClassName("written");
        Paragraph when = new Paragraph(getTranslation(
                "request.history.line",
                TimeWords.moment(Objects.requireNonNull(sent.sentAt()), getLocale()),
                Objects.requireNonNull(sent.sender())));
        when.addClassName("small");
        card.add(new H3(getTranslation("request.reply")), text, when);
        if (details.state() == RequestState.REPLIED) {
            card.add(Buttons.primary(
                    getTranslation("request.close"),
                    () -> save.save("request.closed", version -> desk.requests().close(details.id(), version))));
        }
    }

    private void decide() {
        RequestDetails details = loaded;
        if (details != null && isChosen()) {
            save.save("request.decided", version -> decide(details, version));
        }
    }

    private void decide(RequestDetails details, long version) {
        desk.requests().decide(new DecideRequest(details.id(), version, decision.getValue(), reason.getValue()));
        reason.clear();
    }

    private void askToSend() {
        RequestDetails details = loaded;
        if (details == null || !isChosen()) {
            return;
        }
        if (reply.getValue().isBlank()) {
            reply.setErrorMessage(getTranslation("request.reply.missing"));
            reply.setInvalid(true);
            reply.focus();
            return;
        }
        Confirm.ask(
                getTranslation("request.send.title"),
                getTranslation("request.send.text", details.company().name().in(getLocale()), details.number()),
                getTranslation("request.send"),
                () -> save.save("request.sent", version -> send(details, version)));
    }

    /** A decision that was chosen but not saved yet is saved first: a reply never goes out without one. */
    private void send(RequestDetails details, long version) {
        long now = version;
        if (decision.getValue() != details.decision()) {
            decide(details, version);
            now = desk.details(details.id()).version();
        }
        desk.replies().send(new ReplyToRequest(details.id(), now, reply.getValue()));
    }

    private boolean isChosen() {
        boolean chosen = decision.getValue() != null;
        decision.setErrorMessage(chosen ? null : getTranslation("request.decision.missing"));
        decision.setInvalid(!chosen);
        if (!chosen) {
            decision.focus();
        }
        return chosen;
    }
}
