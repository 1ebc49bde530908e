package naru.support.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naru.support.Move;
import naru.support.RequestDetails;
import naru.support.TimelineEntry;

/** That the head of the unit wants the reply that is being written otherwise. */
record SentBack(String who, String why) {

    private static final Set<Move> OF_REPLIES = Set.of(Move.SUBMIT, Move.SEND_BACK, Move.REPLY);

    /** What is still to be done, unless it was submitted or sent since. */
    static Optional<SentBack> last(RequestDetails details) {
        return details.history().reversed().stream()
                .filter(entry -> OF_REPLIES.contains(entry.move()))
                .findFirst()
                .filter(entry -> entry.move() == Move.SEND_BACK)
                .map(SentBack::of);
    }

    private static SentBack of(TimelineEntry entry) {
        return new SentBack(Objects.requireNonNullElse(entry.who(), ""), Objects.requireNonNullElse(entry.note(), ""));
    }
}
