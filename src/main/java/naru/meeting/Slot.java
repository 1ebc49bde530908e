package naru.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import naru.base.WallTime;

/** One bookable time of a meeting, at a place, with a number of places (시간대). */
@Entity
class Slot {

    @Id
    private UUID id = Root.newId();

    private UUID meetingId;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "zone", column = @Column(name = "zone"))
    private WallTime start;

    private int minutes;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "place_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "place_en"))
    private Name place;

    private int capacity;

    protected Slot() {}

    Slot(UUID meetingId, WallTime start, int minutes, Name place, int capacity) {
        this.meetingId = meetingId;
        this.start = start;
        this.minutes = minutes;
        this.place = place;
        this.capacity = capacity;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    WallTime start() {
        return start;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    Name place() {
        return place;
    }

    int capacity() {
        return capacity;
    }
}
