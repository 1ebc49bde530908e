package naru.itinerary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;

/** An itinerary as it was published. Never changed. */
@Entity
class ItineraryVersion extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private int number;

    private UUID publishedBy;
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "itinerary_version_line", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<PublishedLine> lines;

    protected ItineraryVersion() {}

    ItineraryVersion(UUID delegationId, int number, List<PublishedLine> lines, UUID by, Instant at) {
        this.delegationId = delegationId;
        this.number = number;
        this.lines = List.copyOf(lines);
        publishedBy = by;
        publishedAt = at;
    }

    int number() {
        return number;
    }

    UUID publishedBy() {
        return publishedBy;
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
