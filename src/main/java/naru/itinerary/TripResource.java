package naru.itinerary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A vehicle or an interpreter of a trip (차량·통역). */
@Entity
@Table(name = "itinerary_resource")
class TripResource extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    private @Nullable Integer seats;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    protected TripResource() {}

    TripResource(UUID delegationId, EditResource facts) {
        this.delegationId = delegationId;
        edit(facts);
    }

    final void edit(EditResource facts) {
        kind = facts.kind();
        name = facts.name();
        seats = facts.seats();
        firstDay = facts.firstDay();
        lastDay = facts.lastDay();
    }

    UUID delegationId() {
        return delegationId;
    }

    Name name() {
        return name;
    }

    ResourceDetails details() {
        return new ResourceDetails(id(), version(), new EditResource(kind, name, seats, firstDay, lastDay));
    }
}
