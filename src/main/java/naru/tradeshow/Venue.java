package naru.tradeshow;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A place of a trade show or near it, with an address (장소). */
@Entity
class Venue {

    @Id
    private UUID id = Root.newId();

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID tradeShowId;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    private String address;
    private ZoneId zone;

    protected Venue() {}

    Venue(UUID tradeShowId, Name name, String address, ZoneId zone) {
        this.tradeShowId = tradeShowId;
        this.name = name;
        this.address = MissingText.check("address", address, 200);
        this.zone = zone;
    }

    VenueSummary summary() {
        return new VenueSummary(id, name, address, zone);
    }
}
