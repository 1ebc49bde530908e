package naru.itinerary.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;

/** What somebody takes part in. */
record TravellerLine(UUID id) implements Line {

    @Override
    public List<Objection> objections(SortedSet<Timed> timeline, Cast cast) {
        Traveller traveller = cast.traveller(id);
        Cover presence = traveller.cover();
        List<Objection> said = new ArrayList<>(
                Timed.overlaps(timeline, (first, second) -> new Objection.PersonTwice(traveller, first, second)));
        for (Timed timed : timeline) {
            if (!presence.covers(timed.from(), timed.until())) {
                said.add(new Objection.OutsidePresence(traveller, timed.entry()));
            }
        }
        said.addAll(transfers(timeline, traveller, presence, cast));
        return said;
    }

    /**
     * The ways that are too long: to each entry from the one that ended last before it began. Entries whose venue is not
     * known say nothing about where somebody is and are passed over.
     */
    private static List<Objection> transfers(
            SortedSet<Timed> timeline, Traveller traveller, Cover presence, Cast cast) {
        List<Objection> said = new ArrayList<>();
        List<Timed> somewhere =
                timeline.stream().filter(timed -> timed.entry().venue() != null).toList();
        List<Timed> ending = somewhere.stream().sorted(Timed.BY_END).toList();
        int ended = 0;
        for (Timed next : somewhere) {
            while (ended < ending.size() && !ending.get(ended).until().isAfter(next.from())) {
                ended++;
            }
            if (ended == 0) {
                continue;
            }
            Timed last = ending.get(ended - 1);
            int needed = minutes(last, next, cast);
            Instant leaves = last.until();
            Instant arrives = next.from();
            long available = Duration.between(leaves, arrives).toMinutes();
            // Who leaves the trip in between finds their own way.
            if (available < needed
                    && presence.covers(leaves, arrives)
                    && timeline.stream().noneMatch(between -> brings(between, last, next))) {
                said.add(
                        new Objection.TransferTooShort(traveller, last.entry(), next.entry(), needed, (int) available));
            }
        }
        return said;
    }

    private static int minutes(Timed last, Timed next, Cast cast) {
        return cast.transfers().minutes(place(last, cast), place(next, cast), last.until());
    }

    private static Place place(Timed timed, Cast cast) {
        return cast.place(Objects.requireNonNull(timed.entry().venue()));
    }

    /**
     * Whether a transfer leads from one entry to the next. It only has to reach into the time between them: where it
     * overlaps one of them, that is said already.
     */
    private static boolean brings(Timed between, Timed last, Timed next) {
        return between.entry().kind() == Entry.Kind.TRANSFER
                && between.until().isAfter(last.until())
                && between.from().isBefore(next.from());
    }
}
