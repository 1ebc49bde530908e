package naru.itinerary.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.TimeZones;

/** An entry by itself: are place and vehicles large enough, is it open, and does somebody there speak for the city. */
record EntryLine(UUID id) implements Line {

    @Override
    public List<Objection> objections(SortedSet<Timed> timeline, Cast cast) {
        List<Objection> said = new ArrayList<>();
        Timed timed = timeline.getFirst();
        Entry entry = timed.entry();
        if (entry.kind() == Entry.Kind.MEETING
                && entry.travellers().stream().map(cast::traveller).noneMatch(Traveller::official)) {
            said.add(new Objection.NoOfficial(entry));
        }
        seats(entry, cast, said);
        if (entry.venue() != null) {
            Place place = cast.place(entry.venue());
            hours(timed, place, said);
            place.capacity(entry.room()).ifPresent(capacity -> {
                if (capacity < entry.expected()) {
                    said.add(new Objection.PlaceTooSmall(place, entry, capacity));
                }
            });
        }
        return said;
    }

    /** Guests find their own way; where nothing is booked that people ride in, they all do. */
    private static void seats(Entry entry, Cast cast, List<Objection> said) {
        List<Integer> seats = entry.resources().stream()
                .flatMap(resource -> Stream.ofNullable(cast.resource(resource).seats()))
                .toList();
        int all = seats.stream().mapToInt(Integer::intValue).sum();
        if (!seats.isEmpty() && all < entry.travellers().size()) {
            said.add(new Objection.TooFewSeats(entry, all));
        }
    }

    private static void hours(Timed timed, Place place, List<Objection> said) {
        if (place.hours().isEmpty()) {
            return;
        }
        LocalDate first = TimeZones.wallClock(timed.from(), place.zone()).toLocalDate();
        LocalDate last = TimeZones.wallClock(timed.until(), place.zone()).toLocalDate();
        Cover open = place.cover(first, last);
        if (open.covers(timed.from(), timed.until())) {
            return;
        }
        boolean closed = place.openings(first).isEmpty() && !open.touches(timed.from(), timed.until());
        said.add(
                closed
                        ? new Objection.VenueClosed(place, timed.entry(), first)
                        : new Objection.OutsideOpeningHours(place, timed.entry(), first));
    }
}
