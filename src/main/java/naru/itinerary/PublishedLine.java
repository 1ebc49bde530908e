package naru.itinerary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.WallTime;
import naru.delegation.MemberSummary;
import naru.tradeshow.VenueSummary;
import org.jspecify.annotations.Nullable;

/**
 * A line of an itinerary as it was published.
 *
 * @param line  what it is a line of: the same in every version
 * @param venue as it was called then
 * @param who   the ids of those who take part, apart by blanks
 * @param address of the venue, as it was known then
 * @param host    who invites, or null
 * @param leaderId who of those who take part leads, or null
 * @param counterparts whom the delegation meets, a line each, or null
 * @param kept  what of an item is not told, or null: of meetings, and in what was published before it was kept
 */
@Embeddable
public record PublishedLine(
        String line,
        @Enumerated(EnumType.STRING) ItemKind kind,

        @Embedded
        @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        Name title,

        @Embedded
        @AttributeOverride(name = "local", column = @Column(name = "starts_at"))
        @AttributeOverride(name = "zone", column = @Column(name = "zone"))
        WallTime start,

        @Embedded
        @AttributeOverride(name = "local", column = @Column(name = "ends_at"))
        @AttributeOverride(name = "zone", column = @Column(name = "end_zone"))
        WallTime end,

        @Embedded
        @AttributeOverride(name = "ko", column = @Column(name = "venue_ko"))
        @AttributeOverride(name = "en", column = @Column(name = "venue_en"))
        @Nullable
        Name venue,

        @Nullable String room,
        String who,
        @Nullable String address,
        @Nullable String host,
        @Nullable UUID leaderId,
        @Nullable String counterparts,
        @Embedded @Nullable KeptFacts kept) {

    /** A line as it would be published now. */
    public static PublishedLine of(ItineraryLine line) {
        ItemDetails item = line.item();
        VenueSummary venue = line.venue();
        return new PublishedLine(
                line.key(),
                line.kind(),
                line.title(),
                line.start(),
                line.end(),
                venue == null ? null : venue.name(),
                line.room(),
                line.members().stream()
                        .map(MemberSummary::id)
                        .map(UUID::toString)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                venue == null || venue.address().isBlank() ? null : venue.address(),
                item == null ? null : item.facts().host(),
                line.leader() == null ? null : line.leader().id(),
                item == null || item.facts().counterparts().isEmpty()
                        ? null
                        : item.facts().counterparts().stream()
                                .map(Counterpart::inWords)
                                .collect(Collectors.joining("\n")),
                item == null ? null : KeptFacts.of(item.facts()));
    }

    /** Whether somebody takes part. */
    boolean isOf(UUID memberId) {
        return who.contains(memberId.toString());
    }

    /** Whether it tells people the same, whatever else is kept. */
    boolean tellsTheSame(@Nullable PublishedLine other) {
        return other != null && told().equals(other.told());
    }

    private PublishedLine told() {
        return new PublishedLine(
                line, kind, title, start, end, venue, room, who, address, host, leaderId, counterparts, null);
    }

    /** Who takes part. */
    public Set<UUID> memberIds() {
        return Stream.of(who.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
