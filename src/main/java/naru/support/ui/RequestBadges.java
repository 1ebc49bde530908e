package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.support.RequestState;

/** Where a request stands, in a word, whether its reply is late, and whether the city waits for the company. */
final class RequestBadges extends Div {

    RequestBadges(RequestState state, boolean overdue) {
        this(state, overdue, false);
    }

    RequestBadges(RequestState state, boolean overdue, boolean waitsForCompany) {
        addClassName("badges");
        add(new Badge(getTranslation(state.labelKey()), tone(state)));
        if (overdue) {
            add(new Badge(getTranslation("request.overdue"), Tone.DANGER));
        }
        if (waitsForCompany && state.awaitsReply()) {
            add(new Badge(getTranslation("request.waits-for-company"), Tone.WARNING));
        }
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case RECEIVED, REOPENED -> Tone.WARNING;
            case ASSIGNED, IN_REVIEW, DECIDED, IN_PROGRESS -> Tone.INFO;
            case REPLIED -> Tone.SUCCESS;
            case CLOSED, MERGED -> Tone.NEUTRAL;
        };
    }
}
