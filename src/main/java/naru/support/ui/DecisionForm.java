package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import naru.base.ui.Buttons;
import naru.support.DecideRequest;
import naru.support.Decision;
import naru.support.RequestDetails;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** What the city decides, and the steps before and after. */
final class DecisionForm extends Div {

    private final transient RequestDesk desk;
    private final Save save;
    private final Select<Decision> decision = new Select<>();
    private final TextArea reason = new TextArea();
    private final Div steps = new Div();
    private transient @Nullable RequestDetails loaded;

    DecisionForm(RequestDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        addClassName("stack");
        decision.setLabel(getTranslation("request.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        reason.setLabel(getTranslation("request.reason"));
        reason.setHelperText(getTranslation("request.reason.hint"));
        reason.setMaxLength(500);
        steps.addClassName("actions");
        add(decision, reason, steps);
    }

    /** Shows what is stored, and empties what was typed. */
    void load(RequestDetails details) {
        arrange(details);
        reason.clear();
        decision.setInvalid(false);
        decision.setValue(details.decision());
    }

    /** Whether something is typed or chosen here that is not stored. */
    boolean isTouched() {
        RequestDetails stored = loaded;
        return stored != null && !(reason.isEmpty() && decision.getValue() == stored.decision());
    }

    /** Shows what is stored, but keeps what was typed and chosen here. */
    void merge(RequestDetails now) {
        RequestDetails before = loaded;
        Decision chosen = decision.getValue();
        arrange(now);
        if (before == null || chosen == before.decision()) {
            decision.setValue(now.decision());
        }
    }

    /** Chooses, and leaves it to be stored. */
    void choose(Decision made) {
        decision.setValue(made);
    }

    /** What is chosen, stored or not. */
    @Nullable
    Decision chosen() {
        return decision.getValue();
    }

    /** Whether a decision is chosen; says so when not. */
    boolean isChosen() {
        boolean chosen = decision.getValue() != null;
        decision.setErrorMessage(chosen ? null : getTranslation("request.decision.missing"));
        decision.setInvalid(!chosen);
        if (!chosen) {
            decision.focus();
        }
        return chosen;
    }

    /**
     * Stores a decision that was chosen but not stored yet: a reply never goes out without one.
     *
     * @return the version that is stored then
     */
    long settle(RequestDetails details, long version) {
        if (decision.getValue() == details.decision()) {
            return version;
        }
        decide(details, version);
        return desk.details(details.id()).version();
    }

    private void arrange(RequestDetails details) {
        loaded = details;
        steps.removeAll();
        if (details.state() == RequestState.ASSIGNED || details.state() == RequestState.REOPENED) {
            steps.add(Buttons.secondary(
                    getTranslation("request.review"),
                    () -> save.save(
                            "request.reviewing", version -> desk.requests().startReview(details.id(), version))));
        }
        steps.add(Buttons.secondary(getTranslation("request.decide"), () -> {
            if (isChosen()) {
                save.save("request.decided", version -> decide(details, version));
            }
        }));
        if (details.state() == RequestState.DECIDED) {
            steps.add(Buttons.secondary(
                    getTranslation("request.work"),
                    () -> save.save(
                            "request.working", version -> desk.requests().startWork(details.id(), version))));
        }
    }

    private void decide(RequestDetails details, long version) {
        desk.requests().decide(new DecideRequest(details.id(), version, decision.getValue(), reason.getValue()));
        reason.clear();
    }
}
