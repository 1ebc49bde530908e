package naru.itinerary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.base.WallTime;
import naru.delegation.MemberSummary;
import naru.meeting.MeetingSummary;
import naru.meeting.SlotSummary;
import naru.tradeshow.VenueSummary;
import org.jspecify.annotations.Nullable;

/**
 * What is planned, as one reads it on an itinerary.
 *
 * @param travelling who travels, in the order of protocol
 * @param venues     the venues that anything is at, by id
 */
record ItineraryLines(List<MemberSummary> travelling, Map<UUID, VenueSummary> venues) {

    ItineraryLine of(ItemDetails item) {
        EditItem facts = item.facts();
        UUID venue = facts.venueId();
        String room = facts.room();
        return new ItineraryLine(
                item.id().toString(),
                Set.of(item.id()),
                facts.kind(),
                facts.title(),
                facts.start(),
                facts.end(),
                venue == null ? null : venues.get(venue),
                room == null ? null : new Name(room, ""),
                who(facts.attendance().memberIds()),
                leader(facts.attendance().leaderId()),
                0,
                item);
    }

    /** One line for each day on which companies are met. */
    List<ItineraryLine> of(MeetingSummary meeting) {
        Map<LocalDate, List<SlotSummary>> byDay = meeting.slots().stream()
                .collect(Collectors.groupingBy(slot -> slot.start().date(), TreeMap::new, Collectors.toList()));
        return byDay.values().stream().map(slots -> line(meeting, slots)).toList();
    }

    private ItineraryLine line(MeetingSummary meeting, List<SlotSummary> slots) {
        Set<UUID> attending = new HashSet<>();
        slots.forEach(slot -> slot.members().forEach(member -> attending.add(member.id())));
        WallTime end = slots.stream()
                .map(slot -> slot.start().plus(slot.length()))
                .max(Comparator.comparing(WallTime::instant))
                .orElseThrow();
        return new ItineraryLine(
                meeting.id() + " " + slots.getFirst().start().date(),
                slots.stream().map(SlotSummary::id).collect(Collectors.toSet()),
                ItemKind.COMPANY_MEETING,
                meeting.title(),
                slots.getFirst().start(),
                end,
                meeting.venue(),
                meeting.room(),
                who(attending),
                null,
                slots.size(),
                null);
    }

    private List<MemberSummary> who(Set<UUID> ids) {
        return travelling.stream().filter(member -> ids.contains(member.id())).toList();
    }

    private @Nullable MemberSummary leader(@Nullable UUID id) {
        return travelling.stream()
                .filter(member -> Objects.equals(member.id(), id))
                .findFirst()
                .orElse(null);
    }
}
