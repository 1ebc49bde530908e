package naru.itinerary.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.ui.Ids;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;
import org.jspecify.annotations.Nullable;

/**
 * Whose programme one looks at, as the address says.
 *
 * @param team     a group of members, or null
 * @param memberId one of them, or null
 */
record Whose(@Nullable String team, @Nullable UUID memberId) {

    static final Whose EVERYBODY = new Whose(null, null);

    private static final String TEAM = "team";
    private static final String MEMBER = "member";

    static Whose of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new Whose(
                query.getSingleParameter(TEAM).orElse(null),
                query.getSingleParameter(MEMBER).map(Ids::parse).orElse(null));
    }

    static Whose of(MemberDetails member) {
        return new Whose(null, member.id());
    }

    static Whose ofTeam(String team) {
        return new Whose(team, null);
    }

    /** As it stands in the address. */
    Map<String, String> query() {
        if (memberId != null) {
            return Map.of(MEMBER, memberId.toString());
        }
        return team == null ? Map.of() : Map.of(TEAM, team);
    }

    /** What of an itinerary somebody of them takes part in. */
    List<ItineraryLine> of(Itinerary itinerary) {
        if (equals(EVERYBODY)) {
            return itinerary.lines();
        }
        Set<UUID> ids = itinerary.members().stream()
                .filter(member -> member.id().equals(memberId)
                        || (team != null && Objects.equals(member.facts().team(), team)))
                .map(MemberDetails::id)
                .collect(Collectors.toSet());
        return itinerary.lines().stream()
                .filter(line -> line.members().stream().anyMatch(member -> ids.contains(member.id())))
                .toList();
    }
}
