package naru.itinerary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
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
 * @param moments when that was by the rules of then, or null in what was published before they were kept
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

        @Embedded @Nullable PublishedRoom room,
        String who,
        @Nullable String address,
        @Nullable String host,
        @Nullable UUID leaderId,
        @Nullable String counterparts,
        @Embedded @Nullable KeptFacts kept,
        @Embedded @Nullable Moments moments) {

    /** A line as it would be published now. */
    static PublishedLine of(ItineraryLine line, List<ResourceDetails> bookable) {
        ItemDetails item = line.item();
        VenueSummary venue = line.venue();
        return new PublishedLine(
                line.key(),
                line.kind(),
                line.title(),
                line.start(),
                line.end(),
                venue == null ? null : venue.name(),
                PublishedRoom.of(line.room()),
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
                item == null ? null : KeptFacts.of(item.facts(), bookable),
                Moments.of(line.start(), line.end()));
    }

    /** Whether somebody takes part. */
    boolean isOf(UUID memberId) {
        return who.contains(memberId.toString());
    }

    /** Whether it tells people the same, whatever else is kept. */
    boolean tellsTheSame(@Nullable PublishedLine other) {
        return other != null
                && told().equals(other.told())
                && isAtTheSamePlace(other)
                && !isOtherMoment(other)
                && needsTheSame(other);
    }

    /** Whether it is at the same venue, in the same room. */
    boolean isAtTheSamePlace(PublishedLine other) {
        return Objects.equals(venue, other.venue)
                && (room == null ? other.room == null : room.isCalledTheSame(other.room));
    }

    /** Whether the same time on the wall was another moment then. */
    boolean isOtherMoment(PublishedLine other) {
        Moments before = other.moments;
        return start.equals(other.start)
                && end.equals(other.end)
                && moments != null
                && before != null
                && !moments.equals(before);
    }

    /** Where one of them did not keep what had to be ready, nobody can say that it was otherwise. */
    private boolean needsTheSame(PublishedLine other) {
        KeptFacts before = other.kept;
        return kept == null || before == null || kept.needsTheSame(before);
    }

    private PublishedLine told() {
        return new PublishedLine(
                line, kind, title, start, end, venue, null, who, address, host, leaderId, counterparts, null, null);
    }

    /** The same on the wall, by the rules in use. */
    PublishedLine reckonedNow() {
        return new PublishedLine(
                line,
                kind,
                title,
                start,
                end,
                venue,
                room,
                who,
                address,
                host,
                leaderId,
                counterparts,
                kept,
                Moments.of(start, end));
    }

    /** Who takes part. */
    public Set<UUID> memberIds() {
        return Stream.of(who.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
