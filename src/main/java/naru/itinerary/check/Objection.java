package naru.itinerary.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that will not work as it is planned. */
public sealed interface Objection {

    /** What it is about, in the order in which it starts. */
    List<Entry> entries();

    /** Whom it is about, by their id; nobody where it is about a thing or a place. */
    default Optional<UUID> person() {
        return switch (this) {
            case PersonTwice one -> Optional.of(one.traveller().id());
            case OutsidePresence one -> Optional.of(one.traveller().id());
            case TransferTooShort one -> Optional.of(one.traveller().id());
            case ResourceTwice _,
                    ResourceAway _,
                    TooFewSeats _,
                    RoomTwice _,
                    OutsideOpeningHours _,
                    VenueClosed _,
                    NoOfficial _,
                    PlaceTooSmall _ -> Optional.empty();
        };
    }

    /**
     * The same for as long as the same is wrong, also after a restart: a kind, a colon, a UUID. Who has put an objection
     * aside is asked again when the times it came from have changed, or the minutes, hours or numbers.
     */
    String key();

    /** Somebody takes part in two entries that overlap. */
    record PersonTwice(Traveller traveller, Entry first, Entry second) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(first, second);
        }

        @Override
        public String key() {
            return new Key("person-twice")
                    .of(traveller.id())
                    .time(first)
                    .time(second)
                    .text();
        }
    }

    /** A resource is wanted for two entries that overlap. */
    record ResourceTwice(Resource resource, Entry first, Entry second) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(first, second);
        }

        @Override
        public String key() {
            return new Key("resource-twice")
                    .of(resource.id())
                    .time(first)
                    .time(second)
                    .text();
        }
    }

    /** A resource is wanted on a day on which it is not there. */
    record ResourceAway(Resource resource, Entry entry) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("resource-away")
                    .of(resource.id())
                    .time(entry)
                    .of(String.valueOf(resource.from()))
                    .of(String.valueOf(resource.until()))
                    .text();
        }
    }

    /**
     * More people take part than can ride in what is booked.
     *
     * @param seats for how many there is room
     */
    record TooFewSeats(Entry entry, int seats) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("too-few-seats")
                    .of(entry.id())
                    .of(seats)
                    .of(entry.travellers().size())
                    .text();
        }
    }

    /** Two entries that overlap are in the same room. */
    record RoomTwice(Place place, String room, Entry first, Entry second) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(first, second);
        }

        @Override
        public String key() {
            return new Key("room-twice")
                    .of(place.id())
                    .of(room)
                    .time(first)
                    .time(second)
                    .text();
        }
    }

    /**
     * A place is not open for some of an entry.
     *
     * @param day the day on which the entry starts, on the wall of the place
     */
    record OutsideOpeningHours(Place place, Entry entry, LocalDate day) implements Objection {

        /** When the place is open on that day. */
        public List<Opening> openings() {
            return place.openings(day);
        }

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("outside-opening-hours")
                    .of(place.id())
                    .time(entry)
                    .of(openings())
                    .text();
        }
    }

    /**
     * A place does not open on the day of an entry.
     *
     * @param day the day on which the entry starts, on the wall of the place
     */
    record VenueClosed(Place place, Entry entry, LocalDate day) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("venue-closed").of(place.id()).time(entry).text();
        }
    }

    /** Somebody takes part in an entry and is not on the trip for all of it. */
    record OutsidePresence(Traveller traveller, Entry entry) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("outside-presence")
                    .of(traveller.id())
                    .time(entry)
                    .of(traveller.presences())
                    .text();
        }
    }

    /**
     * Somebody cannot get from one entry to the next in time.
     *
     * @param needed    how many minutes it takes
     * @param available how many minutes there are
     */
    record TransferTooShort(Traveller traveller, Entry from, Entry to, int needed, int available) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(from, to);
        }

        @Override
        public String key() {
            return new Key("transfer-too-short")
                    .of(traveller.id())
                    .time(from)
                    .time(to)
                    .of(needed)
                    .text();
        }
    }

    /** Companies would meet nobody who speaks for the city. */
    record NoOfficial(Entry entry) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("no-official").time(entry).text();
        }
    }

    /**
     * More people are expected than there is room for.
     *
     * @param capacity how many people there is room for
     */
    record PlaceTooSmall(Place place, Entry entry, int capacity) implements Objection {

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public String key() {
            return new Key("place-too-small")
                    .of(place.id())
                    .of(String.valueOf(entry.room()))
                    .of(entry.id())
                    .of(capacity)
                    .of(entry.expected())
                    .text();
        }
    }
}
