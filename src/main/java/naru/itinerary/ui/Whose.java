package naru.itinerary.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.ui.Ids;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;
import org.jspecify.annotations.Nullable;

/**
 * Whose programme one looks at, as the address says.
 *
 * @param groupId  a group of members, or null
 * @param memberId one of them, or null
 */
record Whose(@Nullable UUID groupId, @Nullable UUID memberId) {

    static final Whose EVERYBODY = new Whose(null, null);

    private static final String GROUP = "group";
    private static final String MEMBER = "member";

    static Whose of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new Whose(
                query.getSingleParameter(GROUP).map(Ids::parse).orElse(null),
                query.getSingleParameter(MEMBER).map(Ids::parse).orElse(null));
    }

    static Whose of(MemberDetails member) {
        return new Whose(null, member.id());
    }

    static Whose of(GroupDetails group) {
        return new Whose(group.id(), null);
    }

    /** As it stands in the address. */
    Map<String, String> query() {
        if (memberId != null) {
            return Map.of(MEMBER, memberId.toString());
        }
        return groupId == null ? Map.of() : Map.of(GROUP, groupId.toString());
    }

    /** What of an itinerary somebody of them takes part in. */
    List<ItineraryLine> of(Itinerary itinerary) {
        if (equals(EVERYBODY)) {
            return itinerary.lines();
        }
        Set<UUID> ids = memberId != null
                ? Set.of(memberId)
                : itinerary.groups().stream()
                        .filter(group -> group.id().equals(groupId))
                        .flatMap(group -> group.facts().memberIds().stream())
                        .collect(Collectors.toSet());
        return itinerary.lines().stream()
                .filter(line -> line.members().stream().anyMatch(member -> ids.contains(member.id())))
                .toList();
    }
}
