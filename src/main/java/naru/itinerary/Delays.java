package naru.itinerary;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.delegation.MemberDetails;
import naru.delegation.MemberSummary;
import naru.itinerary.check.Objection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the rest of a day for the people concerned, after saying what that would break. Meetings with companies stay where
 * they are: their times were promised, and are changed where they were planned.
 */
@Service
@Transactional
public class Delays {

    private final ItemRepository items;
    private final ItineraryQueries queries;
    private final Publishing publishing;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    Delays(
            ItemRepository items,
            ItineraryQueries queries,
            Publishing publishing,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.items = items;
        this.queries = queries;
        this.publishing = publishing;
        this.user = user;
        this.events = events;
    }

    /**
     * Says what a delay would do.
     *
     * @throws NotFound when one's own city has no such items
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public DelayPreview preview(Delay delay) {
        return look(trip(delay), delay);
    }

    /**
     * Moves what a preview said, all of it or nothing.
     *
     * @param seen    what stands for that preview
     * @param publish whether everybody goes by it at once, and each person concerned is told
     * @throws NotFound when one's own city has no such items
     * @throws PlannedOtherwise when the preview would be another one by now
     */
    @ForCoordinators
    public void move(Delay delay, String seen, boolean publish) {
        UUID trip = trip(delay);
        Map<UUID, ItineraryItem> locked =
                items.lockAll(trip).stream().collect(Collectors.toMap(ItineraryItem::id, Function.identity()));
        DelayPreview now = look(trip, delay);
        PlannedOtherwise.check(seen, now.seen());
        now.shifts().stream().filter(Shift::moves).forEach(shift -> {
            ItineraryItem item = locked.get(shift.item().id());
            if (item == null) {
                throw new PlannedOtherwise();
            }
            item.move(shift.start(), shift.end());
        });
        if (publish && !publishing.versions(trip).pending().isEmpty()) {
            publishing.publish(trip, now.latest());
        } else {
            events.publishEvent(new ItineraryChanged(user.get().city(), trip));
        }
    }

    private UUID trip(Delay delay) {
        delay.stayingIds().forEach(this::trip);
        return trip(delay.itemId());
    }

    /** Asked without reading the item itself: it is read when it is locked. */
    private UUID trip(UUID itemId) {
        return items.tripOf(itemId).orElseThrow(() -> new NotFound(itemId));
    }

    private DelayPreview look(UUID trip, Delay delay) {
        Itinerary before = queries.get(trip);
        List<Shift> shifts = Shift.of(before.items(), delay);
        Map<UUID, ItemDetails> moved = shifts.stream()
                .filter(Shift::moves)
                .map(Shift::moved)
                .collect(Collectors.toMap(ItemDetails::id, Function.identity()));
        Itinerary after = queries.supposing(
                trip,
                planned -> planned.stream()
                        .map(item -> moved.getOrDefault(item.id(), item))
                        .toList());
        Set<UUID> concerned = new HashSet<>();
        moved.values()
                .forEach(item -> concerned.addAll(item.facts().attendance().memberIds()));
        List<MemberDetails> people = before.members().stream()
                .filter(member -> concerned.contains(member.id()))
                .toList();
        List<ItineraryLine> meetings = meetings(before, shifts.getFirst(), concerned);
        List<Objection> broken = Worse.than(before, after);
        Versions versions = publishing.versions(trip);
        String seen = new Seen()
                .ofAll(shifts.stream().map(Delays::word).toList())
                .ofAll(people.stream().map(MemberDetails::id).toList())
                .ofAll(meetings.stream()
                        .map(line -> line.key() + line.start() + line.end())
                        .toList())
                .ofAll(broken.stream().map(Objection::key).toList())
                .of(versions.latest())
                .word();
        return new DelayPreview(
                shifts,
                people,
                meetings,
                broken,
                versions.latest(),
                versions.pending().size(),
                seen);
    }

    private static String word(Shift shift) {
        ItemDetails item = shift.item();
        return item.id() + " " + item.version() + " " + shift.moves() + " " + shift.start() + " " + shift.end();
    }

    private static List<ItineraryLine> meetings(Itinerary itinerary, Shift first, Set<UUID> concerned) {
        LocalDate day = first.item().facts().start().date();
        return itinerary.lines().stream()
                .filter(line -> line.kind() == ItemKind.COMPANY_MEETING)
                .filter(line -> line.start().date().equals(day))
                .filter(line -> line.end().isAfter(first.item().facts().start().instant()))
                .filter(line -> line.members().stream().map(MemberSummary::id).anyMatch(concerned::contains))
                .toList();
    }
}
