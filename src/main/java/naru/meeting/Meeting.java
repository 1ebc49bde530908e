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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;

/** Time with members of a delegation, offered in one form (면담). */
@Entity
class Meeting extends Root {

    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    private UUID venueId;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "room_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "room_en"))
    private Name room;

    private int participantLimit;

    @ElementCollection
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> memberIds;

    protected Meeting() {}

    Meeting(PlanMeeting plan) {
        delegationId = plan.delegationId();
        form = plan.form();
        title = plan.title();
        venueId = plan.venueId();
        room = plan.room();
        participantLimit = plan.participantLimit();
        memberIds = new HashSet<>(plan.memberIds());
    }

    /** Refuses more people than the meeting has room for per company, and nobody at all. */
    void admit(List<Participant> participants) {
        if (participants.isEmpty()) {
            throw new NoParticipants();
        }
        if (participants.size() > participantLimit) {
            throw new TooManyParticipants(participantLimit);
        }
    }

    UUID delegationId() {
        return delegationId;
    }

    MeetingForm form() {
        return form;
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

    int participantLimit() {
        return participantLimit;
    }

    Set<UUID> memberIds() {
        return Set.copyOf(memberIds);
    }
}
