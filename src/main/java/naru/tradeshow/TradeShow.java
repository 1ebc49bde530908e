package naru.tradeshow;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A trade show in one year (전시회). */
@Entity
class TradeShow {

    @Id
    private UUID id = Root.newId();

    @Version
    private @Nullable Long version;

    private String code;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "place_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "place_en"))
    private Name place;

    private ZoneId zone;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected TradeShow() {}

    TradeShow(PlanTradeShow plan) {
        take(plan);
    }

    final void take(PlanTradeShow plan) {
        code = plan.code();
        name = plan.name();
        place = plan.place();
        zone = plan.zone();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    TradeShowDetails details() {
        return new TradeShowDetails(
                id, version == null ? 0 : version, new PlanTradeShow(code, name, place, zone, startsOn, endsOn));
    }

    TradeShowSummary summary() {
        return new TradeShowSummary(id, code, name, place, zone, startsOn, endsOn);
    }
}
