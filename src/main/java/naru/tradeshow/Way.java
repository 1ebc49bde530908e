package naru.tradeshow;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The way from one venue to another (이동 시간). */
@Entity
@Table(name = "venue_way")
class Way {

    @Id
    private UUID id = Root.newId();

    @Version
    private @Nullable Long version;

    @Column(name = "from_venue", updatable = false)
    private UUID fromVenueId;

    @Column(name = "to_venue", updatable = false)
    private UUID toVenueId;

    private int minutes;

    @ElementCollection
    @CollectionTable(name = "venue_way_busy", joinColumns = @JoinColumn(name = "way_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<BusyTime> busy = new ArrayList<>();

    protected Way() {}

    Way(EditWay facts) {
        fromVenueId = facts.fromVenueId();
        toVenueId = facts.toVenueId();
        take(facts.minutes(), facts.busy());
    }

    final void take(int usually, List<BusyTime> atTimes) {
        minutes = usually;
        busy.clear();
        busy.addAll(atTimes);
    }

    WayDetails details() {
        return new WayDetails(id, version == null ? 0 : version, new EditWay(fromVenueId, toVenueId, minutes, busy));
    }
}
