package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** What a company is told of where its own registration stands. */
final class MyWords {

    private MyWords() {}

    /** What it reads right after it registered. */
    static String made(RegistrationDetails mine, Component screen) {
        if (mine.state() != RegistrationState.WAITLISTED) {
            return screen.getTranslation("register.done");
        }
        return mine.offered()
                ? screen.getTranslation("register.line.offered")
                : screen.getTranslation("register.line.done", mine.turn());
    }

    /** The state in a word; a place that waits for an answer is not one among others. */
    static Component badge(RegistrationDetails mine, Component screen) {
        return mine.offered()
                ? new Badge(screen.getTranslation("schedule.badge.offered"), Tone.WARNING)
                : new RegistrationBadge(mine.state());
    }

    /** What comes next, where the state alone does not say it. */
    static Optional<String> standing(RegistrationDetails mine, Component screen) {
        return switch (mine.state()) {
            case REQUESTED ->
                Optional.of(
                        mine.heldUntil() == null
                                ? screen.getTranslation("schedule.requested.hold-ended")
                                : screen.getTranslation("schedule.requested", moment(mine)));
            case WAITLISTED ->
                Optional.of(
                        mine.offered()
                                ? screen.getTranslation("schedule.offered", moment(mine))
                                : screen.getTranslation("schedule.waiting", mine.turn()));
            case DECLINED -> reason(mine, "schedule.declined", screen);
            case CANCELLED -> reason(mine, "schedule.cancelled", screen);
            case CONFIRMED, HELD, NO_SHOW -> Optional.empty();
        };
    }

    /** Why it cannot be moved or taken back here any more. */
    static String tooLate(RegistrationDetails mine, Component screen) {
        Duration before = Duration.between(mine.changesUntil(), mine.start().instant());
        return screen.getTranslation("failure.TooLateToChange", before.toHours());
    }

    private static Optional<String> reason(RegistrationDetails mine, String key, Component screen) {
        return Optional.ofNullable(mine.reason()).map(reason -> screen.getTranslation(key, reason));
    }

    private static String moment(RegistrationDetails mine) {
        return Optional.ofNullable(mine.heldUntil())
                .map(until -> TimeWords.moment(until, UI.getCurrent().getLocale()))
                .orElse("");
    }
}
