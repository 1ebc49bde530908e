package naru.itinerary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.WallTime;

/**
 * What a delay makes of an item.
 *
 * @param item  as it is planned
 * @param moves whether it moves; one that could move may be left where it is
 * @param start when it would start, if it moves
 * @param end   when it would end, if it moves
 */
public record Shift(ItemDetails item, boolean moves, WallTime start, WallTime end) {

    /**
     * What a delay reaches: the item it begins with, and what starts later on the same day for the people who take part.
     * Whoever takes part in something that moves is delayed from there on as well.
     *
     * @param items all of a trip, in any order
     */
    static List<Shift> of(List<ItemDetails> items, Delay delay) {
        ItemDetails first = items.stream()
                .filter(item -> item.id().equals(delay.itemId()))
                .findFirst()
                .orElseThrow();
        Set<UUID> delayed = new HashSet<>(first.facts().attendance().memberIds());
        return items.stream()
                .filter(item -> item.id().equals(first.id()) || follows(item, first))
                .sorted(Comparator.comparing(
                                (ItemDetails item) -> item.facts().start().instant())
                        .thenComparing(item -> !item.id().equals(first.id()))
                        .thenComparing(ItemDetails::id))
                .filter(item -> item.facts().attendance().memberIds().stream().anyMatch(delayed::contains))
                .map(item -> {
                    boolean moves = !delay.stayingIds().contains(item.id());
                    if (moves) {
                        delayed.addAll(item.facts().attendance().memberIds());
                    }
                    return new Shift(
                            item,
                            moves,
                            item.facts().start().plus(delay.length()),
                            item.facts().end().plus(delay.length()));
                })
                .toList();
    }

    /** Its day is that on the wall of its place, as it is on the page. */
    private static boolean follows(ItemDetails item, ItemDetails first) {
        WallTime start = item.facts().start();
        WallTime from = first.facts().start();
        return start.date().equals(from.date()) && !start.instant().isBefore(from.instant());
    }

    /** The item as it would be. */
    ItemDetails moved() {
        return new ItemDetails(
                item.id(), item.version(), item.delegationId(), item.facts().at(start, end));
    }
}
