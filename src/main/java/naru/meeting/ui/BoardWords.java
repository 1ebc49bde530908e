package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import naru.base.Listed;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Failures;
import naru.base.ui.Tone;
import naru.meeting.AlreadyRegistered;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
import naru.timetable.Clash;
import naru.timetable.Overlap;

/** How the board puts things to those who arrange it, on behalf of companies. */
final class BoardWords {

    private BoardWords() {}

    /** The sentence for a broken rule; what is said to companies about themselves is said about them here. */
    static String refusal(Component on, RuleViolation refused) {
        return refused instanceof AlreadyRegistered
                ? on.getTranslation("board.already-registered")
                : Failures.words(refused);
    }

    /** The same where there is little room. */
    static String hint(Component on, RuleViolation refused) {
        if (refused instanceof Overlap overlap) {
            Clash clash = overlap.clashes().getFirst();
            return on.getTranslation(
                    "board.clash",
                    clash.title().in(UI.getCurrent().getLocale()),
                    TimeWords.span(clash.start(), clash.length()));
        }
        return refusal(on, refused);
    }

    /** Where a registration stands, in a word. */
    static String state(Component on, RegistrationDetails registration) {
        return on.getTranslation(
                registration.offered()
                        ? "board.offered"
                        : registration.hasLostItsPlace()
                                ? "board.no-place"
                                : registration.state().labelKey());
    }

    static Tone tone(RegistrationDetails registration) {
        return switch (registration.state()) {
            case REQUESTED -> Tone.INFO;
            case CONFIRMED, HELD -> Tone.SUCCESS;
            case WAITLISTED -> registration.offered() ? Tone.WARNING : Tone.NEUTRAL;
            case DECLINED, CANCELLED, NO_SHOW -> Tone.NEUTRAL;
        };
    }

    /** "남은 자리 1 / 18 · 대기 2". */
    static String places(Component on, SlotSummary slot) {
        String free = on.getTranslation("board.places", slot.free(), slot.capacity());
        return slot.waiting() == 0 ? free : on.getTranslation("board.places.waiting", free, slot.waiting());
    }

    /** A slot in whole sentences: what, when there and in Korea, where, how full, and who. */
    static String sentence(Component on, BoardSlot slot) {
        Locale language = UI.getCurrent().getLocale();
        SlotSummary when = slot.slot();
        String companies = slot.registrations().stream()
                .map(one -> on.getTranslation(
                        "board.slot.company", one.company().name().in(language), state(on, one)))
                .collect(Listed.inOneLine());
        return on.getTranslation(
                "board.slot.label",
                slot.title().in(language),
                TimeWords.there(when.start(), when.length(), language),
                TimeWords.korea(when.start(), when.length(), language),
                slot.place(language),
                when.capacity(),
                when.free(),
                when.waiting(),
                companies.isEmpty()
                        ? on.getTranslation("board.slot.nobody")
                        : on.getTranslation("board.slot.companies", companies));
    }
}
