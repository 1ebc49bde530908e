package naru.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import naru.base.Name;
import naru.base.Root;

/** A day on which the offices of a city do otherwise than the public holidays say: closed, or at work all the same. */
@Entity
@Table(name = "city_holiday")
class OwnDay extends Root {

    @Column(updatable = false)
    private LocalDate fallsOn;

    @Column(updatable = false)
    private boolean closed;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko", updatable = false))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", updatable = false))
    private Name name;

    protected OwnDay() {}

    private OwnDay(LocalDate fallsOn, boolean closed, Name name) {
        this.fallsOn = fallsOn;
        this.closed = closed;
        this.name = name;
    }

    static OwnDay closed(LocalDate day, Name name) {
        return new OwnDay(day, true, name);
    }

    /** A public holiday on which this city works. */
    static OwnDay worked(HolidayLine holiday) {
        return new OwnDay(holiday.day(), false, holiday.name());
    }

    LocalDate fallsOn() {
        return fallsOn;
    }

    boolean isClosed() {
        return closed;
    }

    HolidayLine line() {
        return new HolidayLine(fallsOn, name, closed ? HolidayLine.Kind.OWN : HolidayLine.Kind.WORKED);
    }
}
