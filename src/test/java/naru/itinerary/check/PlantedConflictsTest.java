package naru.itinerary.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Into trips in which everything works one mistake is put: that one is found, and no other. */
class PlantedConflictsTest {

    private static final int SEEDS = 25;

    @Test
    void a_trip_that_works_meets_with_no_objection() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Trip trip = RandomTrip.of(seed, 8, 12, 4);
            assertThat(trip.entries()).hasSizeGreaterThan(40);
            assertThat(ItineraryCheck.of(trip).objections()).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_planted_is_found_and_nothing_else(Mistake mistake) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Trip trip = RandomTrip.of(seed, 8, 12, 4);
            Planted planted = mistake.plant(trip, new Random(seed));
            ItineraryCheck check = ItineraryCheck.of(trip);
            boolean fresh = trip.entries().stream()
                    .noneMatch(entry -> entry.id().equals(planted.entry().id()));
            if (fresh) {
                check.add(planted.entry());
            } else {
                check.replace(planted.entry());
            }
            assertThat(check.objections()).as("seed %d", seed).containsExactly(planted.objection());

            check.remove(planted.entry().id());
            assertThat(check.objections()).as("seed %d, without it", seed).isEmpty();
        }
    }

    /** What somebody may get wrong: an entry that is new or changed, and what is to be said about it. */
    enum Mistake {
        PERSON_TWICE {
            @Override
            Planted plant(Trip trip, Random random) {
                Entry one = any(trip, random, entry -> true);
                Traveller person = any(trip, random, one.travellers());
                Entry other = during(one, random, Entry.Kind.OTHER, null, null, Set.of(person.id()), Set.of());
                return new Planted(other, new Objection.PersonTwice(person, one, other));
            }
        },
        RESOURCE_TWICE {
            @Override
            Planted plant(Trip trip, Random random) {
                Entry one = any(trip, random, entry -> !entry.resources().isEmpty());
                UUID resource = one.resources().iterator().next();
                Entry other = during(one, random, Entry.Kind.OTHER, null, null, Set.of(), Set.of(resource));
                return new Planted(
                        other,
                        new Objection.ResourceTwice(
                                trip.resources().stream()
                                        .filter(each -> each.id().equals(resource))
                                        .findFirst()
                                        .orElseThrow(),
                                one,
                                other));
            }
        },
        RESOURCE_AWAY {
            @Override
            Planted plant(Trip trip, Random random) {
                Resource resource =
                        trip.resources().get(random.nextInt(trip.resources().size() - 1));
                LocalDate before = Objects.requireNonNull(resource.from()).minusDays(1 + random.nextInt(3));
                WallTime noon = new WallTime(
                        before.atTime(12, 0), trip.places().getFirst().zone());
                Entry other = at(noon, 30, Entry.Kind.OTHER, null, null, Set.of(), Set.of(resource.id()), 1);
                return new Planted(other, new Objection.ResourceAway(resource, other));
            }
        },
        TOO_FEW_SEATS {
            @Override
            Planted plant(Trip trip, Random random) {
                Resource car = trip.resources().getLast();
                Traveller one = trip.travellers().get(0);
                Traveller two = trip.travellers().get(1);
                WallTime free = one.presences().getFirst().from().plus(Duration.ofMinutes(random.nextInt(60)));
                Entry other =
                        at(free, 30, Entry.Kind.OTHER, null, null, Set.of(one.id(), two.id()), Set.of(car.id()), 1);
                return new Planted(other, new Objection.TooFewSeats(other, 1));
            }
        },
        ROOM_TWICE {
            @Override
            Planted plant(Trip trip, Random random) {
                Entry one = any(trip, random, entry -> entry.room() != null);
                Entry other = during(one, random, Entry.Kind.OTHER, one.venue(), one.room(), Set.of(), Set.of());
                return new Planted(other, new Objection.RoomTwice(place(trip, one), RandomTrip.ROOM, one, other));
            }
        },
        OUTSIDE_OPENING_HOURS {
            @Override
            Planted plant(Trip trip, Random random) {
                Entry one = any(trip, random, entry -> entry.venue() != null && closesAtTen(place(trip, entry)));
                WallTime late = new WallTime(
                        one.start().date().atTime(21, 45 + random.nextInt(15)),
                        place(trip, one).zone());
                Entry other = at(late, 30, Entry.Kind.OTHER, one.venue(), null, Set.of(), Set.of(), 1);
                return new Planted(other, new Objection.OutsideOpeningHours(place(trip, one), other, late.date()));
            }
        },
        VENUE_CLOSED {
            @Override
            Planted plant(Trip trip, Random random) {
                Entry one = any(trip, random, entry -> entry.venue() != null && closesAtTen(place(trip, entry)));
                Place place = place(trip, one);
                LocalDate never = place.hours().keySet().stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .plusDays(1 + random.nextInt(3));
                WallTime noon = new WallTime(never.atTime(12, 0), place.zone());
                Entry other = at(noon, 30, Entry.Kind.OTHER, one.venue(), null, Set.of(), Set.of(), 1);
                return new Planted(other, new Objection.VenueClosed(place, other, never));
            }
        },
        OUTSIDE_PRESENCE {
            @Override
            Planted plant(Trip trip, Random random) {
                Traveller person =
                        trip.travellers().get(random.nextInt(trip.travellers().size()));
                WallTime join = person.presences().stream()
                        .map(Presence::from)
                        .min(Comparator.comparing(WallTime::instant))
                        .orElseThrow();
                WallTime early = join.plus(Duration.ofMinutes(-1 - random.nextInt(90)));
                Entry other = at(early, 60, Entry.Kind.OTHER, null, null, Set.of(person.id()), Set.of(), 1);
                return new Planted(other, new Objection.OutsidePresence(person, other));
            }
        },
        TRANSFER_TOO_SHORT {
            @Override
            Planted plant(Trip trip, Random random) {
                Place hotel = place(
                        trip,
                        any(
                                trip,
                                random,
                                entry -> entry.venue() != null
                                        && place(trip, entry).name().ko().endsWith("호텔")));
                Entry one = any(
                        trip,
                        random,
                        entry -> entry.venue() != null
                                && !entry.venue().equals(hotel.id())
                                && place(trip, entry).zone().equals(hotel.zone()));
                Traveller person = any(trip, random, one.travellers());
                int minutes = random.nextInt(6);
                Entry other = at(
                        one.end().plus(Duration.ofMinutes(minutes)),
                        5,
                        Entry.Kind.OTHER,
                        hotel.id(),
                        null,
                        Set.of(person.id()),
                        Set.of(),
                        1);
                int needed = NaiveCheck.minutes(
                        trip, place(trip, one), hotel, one.end().instant());
                return new Planted(other, new Objection.TransferTooShort(person, one, other, needed, minutes));
            }
        },
        NO_OFFICIAL {
            @Override
            Planted plant(Trip trip, Random random) {
                Traveller guest = trip.travellers().get(1);
                WallTime free = guest.presences().getFirst().from().plus(Duration.ofMinutes(random.nextInt(60)));
                Entry other = at(free, 30, Entry.Kind.MEETING, null, null, Set.of(guest.id()), Set.of(), 1);
                return new Planted(other, new Objection.NoOfficial(other));
            }
        },
        PLACE_TOO_SMALL {
            @Override
            Planted plant(Trip trip, Random random) {
                Entry one = any(trip, random, entry -> entry.room() != null);
                Entry full = new Entry(
                        one.id(),
                        one.title(),
                        one.kind(),
                        one.start(),
                        one.end(),
                        one.venue(),
                        one.room(),
                        one.travellers(),
                        one.resources(),
                        RandomTrip.CAPACITY + 1);
                return new Planted(full, new Objection.PlaceTooSmall(place(trip, one), full, RandomTrip.CAPACITY));
            }
        };

        /** Makes the mistake in a trip that works. */
        abstract Planted plant(Trip trip, Random random);
    }

    /** A mistake, and what is to be said about it. */
    record Planted(Entry entry, Objection objection) {}

    private static boolean closesAtTen(Place place) {
        return place.name().ko().endsWith("전시장");
    }

    private static Entry any(Trip trip, Random random, Predicate<Entry> of) {
        List<Entry> all = trip.entries().stream().filter(of).toList();
        return all.get(random.nextInt(all.size()));
    }

    private static Traveller any(Trip trip, Random random, Set<UUID> of) {
        List<Traveller> all = trip.travellers().stream()
                .filter(person -> of.contains(person.id()))
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private static Place place(Trip trip, Entry entry) {
        return place(trip, Objects.requireNonNull(entry.venue()));
    }

    private static Place place(Trip trip, UUID id) {
        return trip.places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Another entry that begins while one goes on, and ends before or after it. */
    private static Entry during(
            Entry one,
            Random random,
            Entry.Kind kind,
            @Nullable UUID venue,
            @Nullable String room,
            Set<UUID> people,
            Set<UUID> resources) {
        int length = (int)
                Duration.between(one.start().instant(), one.end().instant()).toMinutes();
        int later = 1 + random.nextInt(length - 1);
        WallTime start = one.start().plus(Duration.ofMinutes(later));
        return at(start, 1 + random.nextInt(length - later + 10), kind, venue, room, people, resources, 1);
    }

    private static Entry at(
            WallTime start,
            int minutes,
            Entry.Kind kind,
            @Nullable UUID venue,
            @Nullable String room,
            Set<UUID> people,
            Set<UUID> resources,
            int expected) {
        return new Entry(
                new UUID(7, 7),
                new Name("심은 일정", ""),
                kind,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                venue,
                room,
                people,
                resources,
                expected);
    }
}
