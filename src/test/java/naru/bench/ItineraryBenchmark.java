package naru.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import naru.itinerary.check.Entry;
import naru.itinerary.check.ItineraryCheck;
import naru.itinerary.check.Objection;
import naru.itinerary.check.RandomTrip;
import naru.itinerary.check.Trip;
import org.junit.jupiter.api.Test;

/** A trip of ten days with 40 people and 400 entries: what it costs to look again after one edit, and to look at it all. */
class ItineraryBenchmark {

    private static final int ENTRIES = 400;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1000;

    private final Random random = new Random(1);

    @Test
    void one_edit_beside_a_full_check() {
        Trip whole = RandomTrip.of(1, 10, 40, 6);
        List<Entry> entries = new ArrayList<>(whole.entries());
        Collections.shuffle(entries, random);
        entries.sort(Comparator.comparing(entry -> entry.kind() != Entry.Kind.TRANSFER)); // flights stay
        entries.subList(ENTRIES, entries.size()).clear();
        assertThat(ItineraryCheck.of(with(whole, entries)).objections()).isEmpty();

        say("%d people, %d entries".formatted(whole.travellers().size(), entries.size()));
        compare("any entry", whole, entries, () -> random.nextInt(entries.size()));
        int fullest = entries.indexOf(Collections.max(
                entries, Comparator.comparingInt(entry -> entry.travellers().size())));
        say("the fullest has %d people"
                .formatted(entries.get(fullest).travellers().size()));
        compare("the fullest entry", whole, entries, () -> fullest);
    }

    /** Moves entries away and back, so that every second edit clears up what the one before it broke. */
    private void compare(String what, Trip whole, List<Entry> entries, Supplier<Integer> which) {
        ItineraryCheck check = ItineraryCheck.of(with(whole, entries));
        List<Entry> now = new ArrayList<>(entries);
        List<Double> edits = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        int most = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            int index = which.get();
            for (Entry entry : List.of(moved(now.get(index)), now.get(index))) {
                now.set(index, entry);
                Trip edited = with(whole, now);
                long start = System.nanoTime();
                check.replace(entry);
                List<Objection> found = check.objections();
                long between = System.nanoTime();
                List<Objection> again = ItineraryCheck.of(edited).objections();
                long end = System.nanoTime();
                if (round >= WARM_UP) {
                    edits.add((between - start) / 1e6);
                    full.add((end - between) / 1e6);
                }
                assertThat(found).isEqualTo(again);
                most = Math.max(most, found.size());
            }
        }
        edits.sort(null);
        full.sort(null);
        say(String.format(
                Locale.ROOT,
                "%-18s one edit p50 %6.3f ms  p95 %6.3f ms   full check p50 %6.3f ms  p95 %6.3f ms"
                        + "   ratio p50 %.3f  p95 %.3f   at most %d objections",
                what,
                at(edits, 50),
                at(edits, 95),
                at(full, 50),
                at(full, 95),
                at(edits, 50) / at(full, 50),
                at(edits, 95) / at(full, 95),
                most));
    }

    private Entry moved(Entry entry) {
        Duration by = Duration.ofMinutes(15 + random.nextInt(106));
        return new Entry(
                entry.id(),
                entry.title(),
                entry.kind(),
                entry.start().plus(by),
                entry.end().plus(by),
                entry.venue(),
                entry.room(),
                entry.travellers(),
                entry.resources(),
                entry.expected());
    }

    private static Trip with(Trip trip, List<Entry> entries) {
        return new Trip(trip.travellers(), trip.resources(), trip.places(), trip.transfers(), entries);
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
