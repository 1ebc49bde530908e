package naru.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.base.Root;
import naru.base.WallTime;
import naru.meeting.PlanMeeting.Hours;
import org.hibernate.annotations.BatchSize;

/** Time with members of a delegation, offered in one form (면담). */
@Entity
class Meeting extends Root {

    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    private UUID venueId;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "room_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "room_en"))
    private Name room;

    @Column(name = "participant_limit")
    private int personsPerPlace;

    private int placesPerCompany;
    private int bufferBefore;
    private int bufferAfter;

    @ElementCollection
    @CollectionTable(name = "meeting_hours", joinColumns = @JoinColumn(name = "meeting_id"))
    @BatchSize(size = 100)
    private Set<OpeningHours> hours;

    private boolean removed;

    protected Meeting() {}

    Meeting(PlanMeeting plan) {
        delegationId = plan.delegationId();
        form = plan.form();
        state = MeetingState.DRAFT;
        title = plan.title();
        venueId = plan.venueId();
        room = plan.room();
        personsPerPlace = plan.personsPerPlace();
        placesPerCompany = plan.placesPerCompany();
        bufferBefore = plan.bufferBefore();
        bufferAfter = plan.bufferAfter();
        hours = plan.hours().stream().map(OpeningHours::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** Lets companies see it and register. */
    void open() {
        state = MeetingState.OPEN;
    }

    /** Whether a company's people would need other places than they were counted by. */
    boolean countsPeopleUnlike(EditMeeting edit) {
        return personsPerPlace != edit.personsPerPlace() || placesPerCompany != edit.placesPerCompany();
    }

    /** Is called and held differently from now on. */
    void edit(EditMeeting edit) {
        title = edit.title();
        room = edit.room();
        personsPerPlace = edit.personsPerPlace();
        placesPerCompany = edit.placesPerCompany();
        bufferBefore = edit.bufferBefore();
        bufferAfter = edit.bufferAfter();
        Set<OpeningHours> wanted = edit.hours().stream().map(OpeningHours::of).collect(Collectors.toSet());
        hours.retainAll(wanted);
        hours.addAll(wanted);
    }

    /** Is not held at all. */
    void remove() {
        removed = true;
    }

    /** Refuses a slot on a day, or at an hour, when the meeting is not held. */
    void requireHours(WallTime start, Duration length) {
        WallTime end = start.plus(length);
        if (!hours.isEmpty() && hours.stream().noneMatch(day -> day.hours().cover(start.local(), end.local()))) {
            throw new OutOfHours(start, length);
        }
    }

    /**
     * How many places a company needs for its people.
     *
     * @throws NoParticipants when nobody comes
     * @throws TooManyParticipants when more come than the meeting has room for per company
     */
    int placesFor(List<Participant> participants) {
        if (participants.isEmpty()) {
            throw new NoParticipants();
        }
        if (participants.size() > participantLimit()) {
            throw new TooManyParticipants(participantLimit());
        }
        return Math.ceilDiv(participants.size(), personsPerPlace);
    }

    /** How many people a company may bring. */
    int participantLimit() {
        return personsPerPlace * placesPerCompany;
    }

    boolean isOpen() {
        return state == MeetingState.OPEN && !removed;
    }

    boolean isRemoved() {
        return removed;
    }

    UUID delegationId() {
        return delegationId;
    }

    MeetingForm form() {
        return form;
    }

    MeetingState state() {
        return state;
    }

    Name title() {
        return title;
    }

    UUID venueId() {
        return venueId;
    }

    Name room() {
        return room;
    }

    int personsPerPlace() {
        return personsPerPlace;
    }

    int placesPerCompany() {
        return placesPerCompany;
    }

    /** What stays free before each slot. */
    Duration bufferBefore() {
        return Duration.ofMinutes(bufferBefore);
    }

    /** What stays free after each slot. */
    Duration bufferAfter() {
        return Duration.ofMinutes(bufferAfter);
    }

    List<Hours> hours() {
        return hours.stream()
                .map(OpeningHours::hours)
                .sorted(Comparator.comparing(Hours::day))
                .toList();
    }
}
