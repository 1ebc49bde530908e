package naru.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.demo.Rows.Row;
import naru.itinerary.EditItem;
import naru.itinerary.EditResource;
import naru.itinerary.ItemDetails;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.Needs;
import naru.itinerary.ResourceKind;
import naru.itinerary.TripResources;
import org.jspecify.annotations.Nullable;

/** The vehicles and interpreters of delegations, and what they are booked for. Whoever books them is signed in. */
@DemoOnly
class Bookables {

    private final TripResources resources;
    private final ItineraryQueries itineraries;
    private final ItineraryPlanning planning;

    Bookables(TripResources resources, ItineraryQueries itineraries, ItineraryPlanning planning) {
        this.resources = resources;
        this.itineraries = itineraries;
        this.planning = planning;
    }

    /** @param which what the tables call the trip */
    void book(String which, UUID trip) {
        Map<String, UUID> byName = new HashMap<>();
        of("bookables", which).forEach(row -> byName.put(row.get("ko"), resources.add(trip, resource(row))));
        List<ItemDetails> items = itineraries.get(trip).lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .toList();
        of("needs", which)
                .forEach(row -> items.stream()
                        .filter(item -> row.has("item", item.facts().title().ko()))
                        .forEach(item ->
                                planning.edit(item.id(), item.version(), with(item.facts(), needs(row, byName)))));
    }

    private static Stream<Row> of(String table, String trip) {
        return Rows.of(table).stream().filter(row -> row.has("trip", trip));
    }

    private static EditResource resource(Row row) {
        String seats = row.get("seats");
        return new EditResource(
                ResourceKind.valueOf(row.get("kind")),
                new Name(row.get("ko"), row.get("en")),
                seats.isEmpty() ? null : Integer.valueOf(seats),
                day(row.get("first")),
                day(row.get("last")));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static Needs needs(Row row, Map<String, UUID> byName) {
        Set<UUID> booked = Stream.of(row.get("resources").split(";", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Objects.requireNonNull(byName.get(name), name))
                .collect(Collectors.toSet());
        return new Needs(booked, row.get("gift"), row.get("dress"));
    }

    private static EditItem with(EditItem known, Needs needs) {
        return new EditItem(
                known.kind(),
                known.title(),
                known.start(),
                known.end(),
                known.venueId(),
                known.room(),
                known.host(),
                known.counterparts(),
                known.attendance(),
                known.notes(),
                needs);
    }
}
