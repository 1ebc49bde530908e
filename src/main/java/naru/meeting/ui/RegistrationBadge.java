package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** Where a registration stands, in words. */
final class RegistrationBadge extends Composite<Span> {

    RegistrationBadge(RegistrationState state) {
        getContent().add(new Badge(getTranslation(state.labelKey()), tone(state)));
    }

    /** With which in line it is, and until when it is offered places. */
    RegistrationBadge(RegistrationDetails registration) {
        getContent()
                .add(new Badge(
                        words(registration), registration.offered() ? Tone.WARNING : tone(registration.state())));
    }

    private String words(RegistrationDetails registration) {
        Instant until = registration.heldUntil();
        if (registration.offered() && until != null) {
            return getTranslation("registration.offered.until", TimeWords.moment(until, getLocale()));
        }
        return registration.turn() > 0
                ? getTranslation("registration.in-line", registration.turn())
                : getTranslation(
                        registration.hasLostItsPlace()
                                ? "board.no-place"
                                : registration.state().labelKey());
    }

    private static Tone tone(RegistrationState state) {
        return switch (state) {
            case REQUESTED, WAITLISTED -> Tone.INFO;
            case CONFIRMED, HELD -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
            case CANCELLED, NO_SHOW -> Tone.NEUTRAL;
        };
    }
}
