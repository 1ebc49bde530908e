package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.support.Decision;
import naru.support.ReplyDetails;
import naru.support.ReplyState;
import naru.support.ReplyText;
import naru.support.RequestDetails;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** What the city decides and writes to the company, or that it waits for approval; below it all that was sent. */
final class AnswerForm extends Div {

    private final transient RequestDesk desk;
    private final Save save;
    private final Div sent = new Div();
    private final Div approval = new Div();
    private @Nullable DecisionForm decision;
    private @Nullable ReplyForm reply;
    private @Nullable Card writing;

    AnswerForm(RequestDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        addClassName("answer");
        add(approval, sent);
    }

    /** Shows what is stored, and empties what was typed. */
    void load(RequestDetails details) {
        arrange(details);
        if (decision != null && reply != null) {
            decision.load(details);
            reply.load(details);
        }
    }

    /** Whether something is typed or chosen here that is not stored. */
    boolean isTouched() {
        return decision != null && reply != null && (decision.isTouched() || reply.isTouched());
    }

    /** Shows what is stored, but keeps what was typed and chosen here. */
    void merge(RequestDetails now) {
        boolean wasWriting = writing != null;
        arrange(now);
        if (decision != null && reply != null) {
            if (wasWriting) {
                decision.merge(now);
                reply.merge(now);
            } else {
                decision.load(now);
                reply.load(now);
            }
        }
    }

    /**
     * Puts a decision and words into the form, to be read and changed before they are sent.
     *
     * @param name where the words come from
     */
    void propose(String name, Decision made, ReplyText words) {
        if (decision != null && reply != null) {
            decision.choose(made);
            reply.propose(name, words);
        }
    }

    private void arrange(RequestDetails details) {
        ReplyDetails draft = details.draft();
        boolean open = details.state().awaitsReply();
        approval.removeAll();
        if (!open) {
            stopWriting();
        } else if (draft != null && draft.state() == ReplyState.SUBMITTED) {
            stopWriting();
            approval.add(new ApprovalCard(desk, save, details, draft));
        } else {
            write(details);
        }
        sent.removeAll();
        if (!details.sent().isEmpty()) {
            sent.add(new SentReplies(details.sent(), !open));
        }
        if (details.state() == RequestState.REPLIED) {
            sent.add(Buttons.primary(
                    getTranslation("request.close"),
                    () -> save.save("request.closed", version -> desk.requests().close(details.id(), version))));
        }
    }

    private void write(RequestDetails details) {
        if (writing == null) {
            decision = new DecisionForm(desk, save);
            reply = new ReplyForm(desk, save, decision, details);
            writing = new Card(new H3(getTranslation("request.answer")), decision, reply);
            addComponentAsFirst(writing);
        }
    }

    private void stopWriting() {
        if (writing != null) {
            remove(writing);
        }
        writing = null;
        decision = null;
        reply = null;
    }
}
