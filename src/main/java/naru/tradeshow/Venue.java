package naru.tradeshow;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A place with an address, of a trade show or of none (장소). */
@Entity
class Venue {

    @Id
    private UUID id = Root.newId();

    @Version
    private @Nullable Long version;

    private @Nullable UUID tradeShowId;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    private String address;
    private ZoneId zone;

    @Embedded
    private @Nullable Coordinates coordinates;

    private @Nullable Integer capacity;

    @ElementCollection
    @CollectionTable(name = "venue_day", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderBy("day")
    @BatchSize(size = 100)
    private List<VenueDay> days;

    @ElementCollection
    @CollectionTable(name = "venue_room", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "name.ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "name.en", column = @Column(name = "name_en"))
    @BatchSize(size = 100)
    private List<VenueRoom> rooms;

    protected Venue() {}

    Venue(EditVenue facts) {
        edit(facts);
    }

    final void edit(EditVenue facts) {
        tradeShowId = facts.tradeShowId();
        name = facts.name();
        address = facts.address();
        zone = facts.zone();
        coordinates = facts.coordinates();
        capacity = facts.capacity();
        // New lists rather than changed ones: two rooms that swap their names would collide row by row.
        days = new ArrayList<>(facts.days());
        rooms = new ArrayList<>(facts.rooms());
    }

    VenueSummary summary() {
        return new VenueSummary(id, name, address, zone);
    }

    VenueDetails details() {
        return new VenueDetails(
                id,
                version == null ? 0 : version,
                new EditVenue(name, address, zone, tradeShowId, coordinates, capacity, days, rooms));
    }
}
