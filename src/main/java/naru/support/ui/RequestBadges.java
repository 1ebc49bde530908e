package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import naru.base.Name;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** Where a request stands, in a word, whether its reply is late, and whether the city waits for the company. */
final class RequestBadges extends Div {

    RequestBadges(RequestState state, boolean overdue) {
        this(state, overdue, false, null);
    }

    /** What a company sees of its own request. */
    static RequestBadges own(RequestState state, boolean waitsForUs) {
        RequestBadges badges = new RequestBadges(state, false);
        if (waitsForUs && state.awaitsReply()) {
            badges.add(new Badge(badges.getTranslation("inquiry.waits"), Tone.WARNING));
        }
        return badges;
    }

    RequestBadges(RequestState state, boolean overdue, boolean waitsForCompany) {
        this(state, overdue, waitsForCompany, null);
    }

    /** @param heldBy the other body that the city waits for; companies are not told */
    RequestBadges(RequestState state, boolean overdue, boolean waitsForCompany, @Nullable Name heldBy) {
        addClassName("badges");
        add(new Badge(getTranslation(state.labelKey()), tone(state)));
        if (overdue) {
            add(new Badge(getTranslation("request.overdue"), Tone.DANGER));
        }
        if (waitsForCompany && state.awaitsReply()) {
            add(new Badge(getTranslation("request.waits-for-company"), Tone.WARNING));
        }
        if (heldBy != null) {
            add(new Badge(getTranslation("referral.badge", heldBy.in(getLocale())), Tone.INFO));
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
