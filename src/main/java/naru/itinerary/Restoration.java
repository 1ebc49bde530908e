package naru.itinerary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import org.jspecify.annotations.Nullable;

/**
 * What items have to be so that an itinerary is as it was published.
 *
 * @param items    as they would be, by id; those that are gone come back under the id they had
 * @param lost     what cannot come back, for nobody who took part travels any more; where it is still there, it stays
 * @param complete whether that version kept everything there was to know of its items
 */
record Restoration(Map<UUID, ItemDetails> items, List<PublishedLine> lost, boolean complete) {

    static Restoration of(Itinerary now, List<PublishedLine> lines) {
        Map<UUID, ItemDetails> planned =
                now.items().stream().collect(Collectors.toMap(ItemDetails::id, Function.identity()));
        Set<UUID> travelling = now.members().stream().map(MemberDetails::id).collect(Collectors.toSet());
        Map<UUID, ItemDetails> items = new LinkedHashMap<>();
        List<PublishedLine> lost = new ArrayList<>();
        List<PublishedLine> own = lines.stream()
                .filter(line -> line.kind() != ItemKind.COMPANY_MEETING)
                .toList();
        for (PublishedLine line : own) {
            UUID id = UUID.fromString(line.line());
            ItemDetails known = planned.get(id);
            if (line.memberIds().stream().noneMatch(travelling::contains)) {
                lost.add(line);
                Stream.ofNullable(known).forEach(item -> items.put(id, item));
            } else {
                items.put(
                        id,
                        new ItemDetails(
                                id,
                                known == null ? 0 : known.version(),
                                now.delegation().id(),
                                facts(line, known == null ? null : known.facts(), now, travelling)));
            }
        }
        return new Restoration(items, lost, own.stream().allMatch(line -> line.kept() != null));
    }

    /** Of what a version did not keep, what is known now is left as it is. */
    private static EditItem facts(PublishedLine line, @Nullable EditItem known, Itinerary now, Set<UUID> travelling) {
        Set<UUID> who = line.memberIds().stream().filter(travelling::contains).collect(Collectors.toSet());
        KeptFacts kept = line.kept();
        // What is typed for an item is one language.
        String room = line.room() == null ? null : line.room().ko();
        if (kept == null) {
            return known == null
                    ? new EditItem(
                            line.kind(),
                            line.title(),
                            line.start(),
                            line.end(),
                            null,
                            room,
                            line.host(),
                            List.of(),
                            Attendance.of(who),
                            null)
                    : new EditItem(
                            line.kind(),
                            line.title(),
                            line.start(),
                            line.end(),
                            known.venueId(),
                            room,
                            known.host(),
                            known.counterparts(),
                            new Attendance(
                                    who,
                                    known.attendance().groupIds(),
                                    leader(known.attendance().leaderId(), who)),
                            known.notes(),
                            known.needs());
        }
        Set<UUID> bookable = now.resources().stream().map(ResourceDetails::id).collect(Collectors.toSet());
        return new EditItem(
                line.kind(),
                line.title(),
                line.start(),
                line.end(),
                kept.venueId(),
                room,
                line.host(),
                kept.met(),
                new Attendance(who, groups(kept, known, now), leader(line.leaderId(), who)),
                kept.notes(),
                kept.needs(bookable));
    }

    private static Set<UUID> groups(KeptFacts kept, @Nullable EditItem known, Itinerary now) {
        Set<UUID> wanted = kept.groupIds()
                .orElseGet(() -> known == null ? Set.of() : known.attendance().groupIds());
        return now.groups().stream()
                .map(GroupDetails::id)
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    private static @Nullable UUID leader(@Nullable UUID id, Set<UUID> who) {
        return id != null && who.contains(id) ? id : null;
    }
}
