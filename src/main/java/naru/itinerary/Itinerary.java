package naru.itinerary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import naru.attachment.AttachmentSummary;
import naru.delegation.DelegationSummary;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;

/**
 * The itinerary of a trip as it is planned now.
 *
 * @param members   who travels, in the order of protocol
 * @param groups    of those who travel, each with a programme of its own
 * @param lines     what happens, in the order in which it starts
 * @param concerns  what will not work, in the order in which it starts, also what was put aside
 * @param resources what can be booked
 * @param documents the papers that go with items, by item
 */
public record Itinerary(
        DelegationSummary delegation,
        List<MemberDetails> members,
        List<GroupDetails> groups,
        List<ItineraryLine> lines,
        List<Concern> concerns,
        List<ResourceDetails> resources,
        Map<UUID, List<AttachmentSummary>> documents) {

    /** Its lines as they would be published now. */
    public List<PublishedLine> asPublished() {
        return lines.stream().map(line -> PublishedLine.of(line, resources)).toList();
    }

    /** How much of what will not work, and nobody put aside, is about a line. */
    public int wrong(ItineraryLine line) {
        return (int) concerns.stream()
                .filter(concern -> concern.aside() == null)
                .filter(concern -> concern.objection().entries().stream()
                        .anyMatch(entry -> line.entryIds().contains(entry.id())))
                .map(Concern::matter)
                .distinct()
                .count();
    }

    /** What is planned in the itinerary itself. */
    List<ItemDetails> items() {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.item())).toList();
    }
}
