package naru.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import naru.base.WallTime;
import org.hibernate.annotations.BatchSize;

/** One bookable time of a meeting, at a place, with members of the delegation and a number of places (시간대). */
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

    private int walkMinutes;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "place_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "place_en"))
    private Name place;

    private int capacity;

    @ElementCollection
    @CollectionTable(name = "slot_member", joinColumns = @JoinColumn(name = "slot_id"))
    @Column(name = "member_id")
    @BatchSize(size = 200)
    private Set<UUID> memberIds;

    private boolean removed;

    protected Slot() {}

    Slot(UUID meetingId, WallTime start, PlanMeeting.NewSlot plan) {
        this.meetingId = meetingId;
        this.start = start;
        minutes = plan.minutes();
        walkMinutes = plan.walkMinutes();
        place = plan.place();
        capacity = plan.capacity();
        memberIds = new HashSet<>(plan.memberIds());
    }

    /** Is visited as that stop from now on. */
    void arrange(WallTime newStart, Stop stop) {
        start = newStart;
        minutes = stop.minutes();
        walkMinutes = stop.walkMinutes();
        place = stop.place();
        memberIds.clear();
        memberIds.addAll(stop.memberIds());
    }

    /** Has room for more companies from now on, or for fewer. */
    void resize(int places) {
        capacity = places;
    }

    /** Is where the room is, if no other place was named for it. */
    void follow(Name roomBefore, Name room) {
        if (place.equals(roomBefore)) {
            place = room;
        }
    }

    /** Is offered to nobody any more. */
    void remove() {
        removed = true;
    }

    /** Refuses what has to be done before it starts. */
    void requireBeforeStart(Instant at) {
        if (!start.isAfter(at)) {
            throw new MeetingStarted(start, length());
        }
    }

    /** Refuses what cannot be known before it starts. */
    void requireStarted(Instant at) {
        if (start.isAfter(at)) {
            throw new MeetingNotStarted(start, length());
        }
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

    WallTime end() {
        return start.plus(length());
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    int minutes() {
        return minutes;
    }

    /** How long one walks to it from the stop before, in a booth round. */
    int walkMinutes() {
        return walkMinutes;
    }

    Name place() {
        return place;
    }

    int capacity() {
        return capacity;
    }

    /** A member who is off the trip does not stand in what was taken back either. */
    void dismiss(UUID memberId) {
        memberIds.remove(memberId);
    }

    Set<UUID> memberIds() {
        return Set.copyOf(memberIds);
    }

    boolean isRemoved() {
        return removed;
    }
}
