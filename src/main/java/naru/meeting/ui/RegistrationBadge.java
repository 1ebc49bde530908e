package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.meeting.RegistrationState;

/** Where a registration stands, in a word. */
final class RegistrationBadge extends Composite<Span> {

    RegistrationBadge(RegistrationState state) {
        getContent().add(new Badge(getTranslation(state.labelKey()), tone(state)));
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
