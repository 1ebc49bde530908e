package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.function.Consumer;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Facts;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/** A company in the open slot of the board: what it wants, what can be done with it, and what happened so far. */
final class BoardRegistration extends Section {

    private final boolean mayAct;
    private final BoardSlotDialog dialog;
    private final H3 heading = new H3();
    private @Nullable String seen;
    private boolean historyOpen;

    BoardRegistration(boolean mayAct, BoardSlotDialog dialog) {
        this.mayAct = mayAct;
        this.dialog = dialog;
        addClassName("board-registration");
        heading.getElement().setAttribute("tabindex", "-1");
    }

    /**
     * Shows the registration as it is now.
     *
     * @param position where it stands in line, from 1; 0 where it does not wait
     * @param length   how many stand in line
     */
    void show(RegistrationDetails registration, int position, int length) {
        String now = registration + " " + position + "/" + length;
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        heading.setText(registration.company().name().in(getLocale()));
        removeAll();
        add(heading, new Badge(state(registration, position), BoardWords.tone(registration)), facts(registration));
        if (mayAct) {
            add(actions(registration, position, length));
        }
        Details history = new Details(getTranslation("board.history"), new HistoryList(registration));
        history.setOpened(historyOpen);
        history.addOpenedChangeListener(change -> historyOpen = change.isOpened());
        add(history);
    }

    /** The work goes on here. */
    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    private String state(RegistrationDetails registration, int position) {
        String state = BoardWords.state(this, registration);
        return position == 0 ? state : getTranslation("line.position", state, position);
    }

    private Facts facts(RegistrationDetails registration) {
        Facts facts = new Facts()
                .add(getTranslation("meeting.topic"), registration.topic())
                .add(
                        getTranslation("meeting.visitors"),
                        registration.participants().stream()
                                .map(person -> (person.name() + " " + person.title()).strip())
                                .collect(Listed.inOneLine()));
        if (registration.interpreter()) {
            facts.add(getTranslation("meeting.interpreter"), getTranslation("meeting.interpreter.wished"));
        }
        Instant until = registration.heldUntil();
        if (until != null) {
            facts.add(getTranslation("board.held-until"), TimeWords.moment(until, getLocale()));
        }
        return facts;
    }

    private Div actions(RegistrationDetails registration, int position, int length) {
        Div actions = new Div();
        actions.addClassName("actions");
        switch (registration.state()) {
            case REQUESTED -> {
                actions.add(button("registrations.confirm", registration, dialog::confirm));
                actions.add(button("board.move", registration, dialog::move));
                actions.add(button("board.swap", registration, dialog::swap));
                actions.add(button("board.to-line", registration, dialog::standInLine));
                actions.add(button("registrations.decline", registration, dialog::decline));
            }
            case CONFIRMED -> {
                actions.add(button("board.move", registration, dialog::move));
                actions.add(button("board.swap", registration, dialog::swap));
                actions.add(button("board.cancel", registration, dialog::cancel));
            }
            case WAITLISTED -> {
                if (position > 1) {
                    actions.add(button("line.up", registration, one -> dialog.step(one, -1)));
                }
                if (position > 0 && position < length) {
                    actions.add(button("line.down", registration, one -> dialog.step(one, 1)));
                }
                actions.add(button("board.cancel", registration, dialog::cancel));
            }
            case DECLINED, CANCELLED, HELD, NO_SHOW -> {}
        }
        return actions;
    }

    private Button button(String key, RegistrationDetails registration, Consumer<RegistrationDetails> action) {
        Button button = Buttons.secondary(getTranslation(key), () -> action.accept(registration));
        button.setAriaLabel(getTranslation(
                "board.action.label", registration.company().name().in(getLocale()), getTranslation(key)));
        return button;
    }
}
