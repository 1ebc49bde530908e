package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.meeting.RegistrationDetails;

/** What a coordinator can do with a registration as it stands. */
final class RegistrationActions extends Composite<Div> {

    private final transient RegistrationDetails registration;
    private final transient RegistrationDesk desk;
    private final transient Runnable onDone;

    RegistrationActions(RegistrationDetails registration, RegistrationDesk desk, Runnable onDone) {
        this.registration = registration;
        this.desk = desk;
        this.onDone = onDone;
        getContent().addClassName("does");
        Instant at = registration.tellAt();
        if (at != null) {
            getContent().add(telling(at));
        }
        Div actions = new Div();
        actions.addClassName("actions");
        switch (registration.state()) {
            case REQUESTED ->
                actions.add(
                        button("registrations.confirm", this::confirm),
                        button("registrations.decline", this::decline),
                        button("registrations.stand-in-line", this::standInLine));
            case WAITLISTED -> actions.add(button("registrations.decline", this::decline));
            case CONFIRMED -> actions.add(button("registrations.cancel", this::cancel));
            case DECLINED, CANCELLED, HELD, NO_SHOW -> actions.setVisible(false);
        }
        getContent().add(actions);
    }

    private Div telling(Instant at) {
        Button quiet = Buttons.quiet(getTranslation("registrations.keep-quiet"), () -> keepQuiet(at));
        quiet.setAriaLabel(getTranslation("registrations.keep-quiet.label", company()));
        Div telling = new Div(new Span(getTranslation("registrations.tell-at", TimeWords.hour(at))), quiet);
        telling.addClassName("telling");
        return telling;
    }

    private Button button(String key, Runnable action) {
        Button button = Buttons.secondary(getTranslation(key), action);
        button.setAriaLabel(getTranslation(key + ".label", company()));
        return button;
    }

    private void confirm() {
        attempt(() -> desk.service().confirm(registration.id()), "registrations.confirmed");
    }

    private void decline() {
        askWhy("registrations.decline", desk.service()::decline, "registrations.declined");
    }

    private void cancel() {
        askWhy("registrations.cancel", desk.service()::cancel, "registrations.cancelled");
    }

    private void askWhy(String key, BiConsumer<UUID, String> action, String done) {
        new ReasonDialog(
                        getTranslation(key + ".label", company()),
                        reason -> attempt(() -> action.accept(registration.id(), reason), done))
                .open();
    }

    private void standInLine() {
        Confirm.ask(
                getTranslation("registrations.stand-in-line.title", company()),
                getTranslation(
                        "registrations.stand-in-line.text", registration.title().in(getLocale())),
                getTranslation("registrations.stand-in-line"),
                () -> attempt(() -> desk.service().standInLine(registration.id()), "registrations.stands-in-line"));
    }

    private void keepQuiet(Instant at) {
        Confirm.ask(
                getTranslation("registrations.keep-quiet.title", company()),
                getTranslation("registrations.keep-quiet.text", TimeWords.hour(at)),
                getTranslation("registrations.keep-quiet"),
                () -> attempt(() -> desk.service().keepQuiet(registration.id()), "registrations.kept-quiet"));
    }

    /** Does it, or says why not; either way the card then shows what is true. */
    private void attempt(Runnable action, String done) {
        if (Notices.attempt(action)) {
            Notices.success(getTranslation(done, company()));
        }
        desk.done();
        onDone.run();
    }

    private String company() {
        return registration.company().name().in(getLocale());
    }
}
