package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.ZoneId;
import naru.base.EndsBeforeItStarts;
import naru.base.Name;

/**
 * A place where a trip stays for some days.
 *
 * @param place    as people call it: a city
 * @param zone     the zone of its wall clock
 * @param firstDay the day there on which people arrive
 * @param lastDay  the day there on which they go on
 */
@Embeddable
public record TripStop(
        @Embedded
        @AttributeOverride(name = "ko", column = @Column(name = "place_ko"))
        @AttributeOverride(name = "en", column = @Column(name = "place_en"))
        Name place,

        ZoneId zone,
        LocalDate firstDay,
        LocalDate lastDay) {

    public TripStop {
        EndsBeforeItStarts.check(firstDay, lastDay);
    }
}
