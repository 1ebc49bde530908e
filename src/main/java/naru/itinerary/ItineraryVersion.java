package naru.itinerary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An itinerary as it was published. What it says never changes; by which zone rules it holds may. */
@Entity
class ItineraryVersion extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private int number;

    private @Nullable UUID publishedBy;
    private Instant publishedAt;
    private @Nullable String zoneRules;

    @ElementCollection
    @CollectionTable(name = "itinerary_version_line", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<PublishedLine> lines;

    protected ItineraryVersion() {}

    /**
     * @param by        who published it; null where new zone rules made it necessary
     * @param zoneRules the release of the zone rules by which its moments were reckoned
     */
    ItineraryVersion(
            UUID delegationId, int number, List<PublishedLine> lines, @Nullable UUID by, Instant at, String zoneRules) {
        this.delegationId = delegationId;
        this.number = number;
        this.lines = List.copyOf(lines);
        publishedBy = by;
        publishedAt = at;
        this.zoneRules = zoneRules;
    }

    int number() {
        return number;
    }

    /** Who published it; nobody where new zone rules made it necessary. */
    Optional<UUID> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    UUID delegationId() {
        return delegationId;
    }

    @Nullable
    String zoneRules() {
        return zoneRules;
    }

    /** Its moments are right by that release as well; those that nobody kept are kept from now on. */
    void holdsBy(String release) {
        zoneRules = release;
        lines.replaceAll(line -> line.moments() == null ? line.reckonedNow() : line);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** What somebody takes part in. */
    List<PublishedLine> linesOf(UUID memberId) {
        return lines.stream().filter(line -> line.isOf(memberId)).toList();
    }

    List<PublishedLine> lines() {
        return List.copyOf(lines);
    }
}
