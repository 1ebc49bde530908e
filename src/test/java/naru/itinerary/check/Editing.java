package naru.itinerary.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/** Somebody at work on a programme, with a check that follows each edit. */
final class Editing {

    private final Trip trip;
    private final Set<Class<?>> seen;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final ItineraryCheck check;

    /** Starts to edit a trip and collects the kinds of objections that come up. */
    Editing(Trip trip, Set<Class<?>> seen) {
        this.trip = trip;
        this.seen = seen;
        trip.entries().forEach(entry -> entries.put(entry.id(), entry));
        check = ItineraryCheck.of(trip);
    }

    void move(int which, int minutes, int longer) {
        edit(which, entry -> {
            Duration length = Duration.between(
                            entry.start().instant(), entry.end().instant())
                    .plusMinutes(longer);
            WallTime start = entry.start().plus(Duration.ofMinutes(minutes));
            WallTime end = start.plus(length.isPositive() ? length : Duration.ofMinutes(1));
            if (!end.isAfter(start.instant())) {
                return entry; // an hour that comes twice: the wall cannot say so
            }
            return changed(entry, entry.kind(), start, end, entry.venue(), entry.room());
        });
    }

    void transfer(int which) {
        edit(which, entry -> changed(entry, Entry.Kind.TRANSFER, entry.start(), entry.end(), null, null));
    }

    void meet(int which) {
        edit(
                which,
                entry -> changed(entry, Entry.Kind.MEETING, entry.start(), entry.end(), entry.venue(), entry.room()));
    }

    void house(int which, int place, boolean room) {
        edit(
                which,
                entry -> changed(
                        entry,
                        Entry.Kind.OTHER,
                        entry.start(),
                        entry.end(),
                        trip.places().get(place % trip.places().size()).id(),
                        room ? RandomTrip.ROOM : null));
    }

    /** Gives an entry the people and resources whose bits are set, and so many guests. */
    void fill(int which, int bits, int expected) {
        edit(
                which,
                entry -> new Entry(
                        entry.id(),
                        entry.title(),
                        entry.kind(),
                        entry.start(),
                        entry.end(),
                        entry.venue(),
                        entry.room(),
                        some(trip.travellers().stream().map(Traveller::id).toList(), bits),
                        some(trip.resources().stream().map(Resource::id).toList(), bits),
                        expected));
    }

    void remove(int which) {
        if (!entries.isEmpty()) {
            UUID id = at(which).id();
            entries.remove(id);
            check.remove(id);
        }
    }

    void copy(int which, UUID id, int minutes) {
        if (!entries.isEmpty()) {
            Entry entry = at(which);
            Duration by = Duration.ofMinutes(minutes);
            WallTime start = entry.start().plus(by);
            WallTime end = entry.end().plus(by);
            if (!end.isAfter(start.instant())) {
                return;
            }
            Entry copy = new Entry(
                    id,
                    entry.title(),
                    entry.kind(),
                    start,
                    end,
                    entry.venue(),
                    entry.room(),
                    entry.travellers(),
                    entry.resources(),
                    entry.expected());
            entries.put(id, copy);
            check.add(copy);
        }
    }

    /** What was edited step by step is as if it were looked at for the first time, and as naive as can be. */
    void isRight() {
        List<Objection> found = check.objections();
        Trip now = new Trip(
                trip.travellers(),
                trip.resources(),
                trip.places(),
                trip.transfers(),
                new ArrayList<>(entries.values()));
        assertThat(found).isEqualTo(ItineraryCheck.of(now).objections());
        assertThat(found).doesNotHaveDuplicates();
        assertThat(Set.copyOf(found)).isEqualTo(NaiveCheck.of(now, entries.values()));
        assertThat(found).extracting(Objection::key).doesNotHaveDuplicates();
        found.forEach(objection -> seen.add(objection.getClass()));
    }

    private void edit(int which, UnaryOperator<Entry> change) {
        if (!entries.isEmpty()) {
            Entry entry = change.apply(at(which));
            entries.put(entry.id(), entry);
            check.replace(entry);
        }
    }

    private Entry at(int which) {
        return List.copyOf(entries.values()).get(which % entries.size());
    }

    private static Entry changed(
            Entry entry, Entry.Kind kind, WallTime start, WallTime end, @Nullable UUID venue, @Nullable String room) {
        return new Entry(
                entry.id(),
                entry.title(),
                kind,
                start,
                end,
                venue,
                room,
                entry.travellers(),
                entry.resources(),
                entry.expected());
    }

    private static Set<UUID> some(List<UUID> all, int bits) {
        return IntStream.range(0, all.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(all::get)
                .collect(Collectors.toSet());
    }
}
