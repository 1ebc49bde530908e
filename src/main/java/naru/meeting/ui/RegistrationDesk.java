package naru.meeting.ui;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.meeting.MeetingService;
import org.jspecify.annotations.Nullable;

/** What the cards on a coordinator's desk share: who may decide, what is chosen, and whom to tell when something is done. */
final class RegistrationDesk {

    private final MeetingService service;
    private final boolean mayDecide;
    private final Runnable onDone;
    private final Runnable onChosen;
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final Map<UUID, RegistrationCard> cards = new HashMap<>();
    private @Nullable UUID sought;

    RegistrationDesk(MeetingService service, boolean mayDecide, Runnable onDone, Runnable onChosen) {
        this.service = service;
        this.mayDecide = mayDecide;
        this.onDone = onDone;
        this.onChosen = onChosen;
    }

    MeetingService service() {
        return service;
    }

    boolean mayDecide() {
        return mayDecide;
    }

    /** Something was done with a registration, or could not be. */
    void done() {
        onDone.run();
    }

    List<UUID> chosen() {
        return List.copyOf(chosen);
    }

    boolean isChosen(UUID id) {
        return chosen.contains(id);
    }

    void choose(UUID id, boolean yes) {
        if (yes ? chosen.add(id) : chosen.remove(id)) {
            onChosen.run();
        }
    }

    /** From now on only these are chosen; cards in sight show it. */
    void chooseOnly(Iterable<UUID> ids) {
        chosen.clear();
        ids.forEach(chosen::add);
        cards.values().forEach(RegistrationCard::showChoice);
        onChosen.run();
    }

    /** The cards in sight, and those close by. */
    Map<UUID, RegistrationCard> cards() {
        return cards;
    }

    void appeared(UUID id, RegistrationCard card) {
        cards.put(id, card);
        if (id.equals(sought)) {
            sought = null;
            card.comeIntoSight();
        }
    }

    void disappeared(UUID id, RegistrationCard card) {
        cards.remove(id, card);
    }

    /** The work goes on at this registration, as soon as its card is there. */
    void seek(UUID id) {
        RegistrationCard card = cards.get(id);
        if (card == null) {
            sought = id;
        } else {
            card.comeIntoSight();
        }
    }
}
