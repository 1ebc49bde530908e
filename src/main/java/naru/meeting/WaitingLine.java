package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import org.springframework.stereotype.Service;

/** How a coordinator puts those who wait for places of a slot in another order. */
@Service
public class WaitingLine {

    private final RegistrationRepository registrations;
    private final Docket docket;
    private final Waitlist waitlist;
    private final RegistrationNews news;
    private final Contest contest;
    private final CurrentUser user;
    private final Clock clock;

    WaitingLine(
            RegistrationRepository registrations,
            Docket docket,
            Waitlist waitlist,
            RegistrationNews news,
            Contest contest,
            CurrentUser user,
            Clock clock) {
        this.registrations = registrations;
        this.docket = docket;
        this.waitlist = waitlist;
        this.news = news;
        this.contest = contest;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Has those who wait for places of a slot stand in this order; the reason stands in the history of each who stands
     * elsewhere than before.
     *
     * @param order the registrations of all who wait, the first first
     * @throws NotFound when one's own city has no such slot
     * @throws LineChanged when others wait by now than those in the order
     */
    @ForCoordinators
    public void reorder(UUID slotId, List<UUID> order, String reason) {
        String why = MissingText.check("reason", reason, 500);
        contest.settle(() -> {
            docket.offer(slotId);
            waitlist.lock(slotId);
            arrange(registrations.waiting(slotId), order, why);
            // Somebody small may stand before one now for whom the free places are too few.
            waitlist.offerFree(slotId, clock.instant());
        });
    }

    /** Gives the positions that are taken out anew, so that whoever was offered a place meanwhile keeps its own. */
    private void arrange(List<Registration> line, List<UUID> order, String why) {
        Map<UUID, Registration> byId = line.stream().collect(Collectors.toMap(Registration::id, Function.identity()));
        if (order.size() != line.size() || !byId.keySet().equals(new HashSet<>(order))) {
            throw new LineChanged();
        }
        List<Long> positions = line.stream().map(Registration::linePosition).toList();
        Instant now = clock.instant();
        for (int i = 0; i < order.size(); i++) {
            Registration registration = Objects.requireNonNull(byId.get(order.get(i)));
            if (registration.linePosition() != positions.get(i)) {
                registration.stand(positions.get(i), user.get().accountId(), now, why);
                news.happened(registration);
            }
        }
    }
}
