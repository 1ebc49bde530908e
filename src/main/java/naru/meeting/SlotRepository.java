package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SlotRepository extends ListCrudRepository<Slot, UUID>, SlotLocks {

    /** The slots of delegations; joined through the meeting, so that only the city in scope shows. */
    @Query("""
            select s from Slot s join Meeting m on m.id = s.meetingId
            where m.delegationId in :delegationIds and s.removed = false""")
    List<Slot> ofDelegations(Collection<UUID> delegationIds);

    /** The slots of a meeting that are offered, those taken back left out. */
    @Query("select s from Slot s where s.meetingId = :meetingId and s.removed = false order by s.start.local, s.id")
    List<Slot> ofMeeting(UUID meetingId);

    /** The slots that a member of a delegation attends, those taken back included. */
    @Query("select s from Slot s where :memberId member of s.memberIds")
    List<Slot> attendedBy(UUID memberId);

    /** How many places of each slot of a delegation are held. */
    @Query("""
            select r.slotId as slotId, count(place) as number
            from Registration r join r.held.places place join Meeting m on m.id = r.meetingId
            where m.delegationId in :delegationIds
            group by r.slotId""")
    List<Count> held(Collection<UUID> delegationIds);

    /** How many companies wait in line for places of each slot of a delegation. */
    @Query("""
            select r.slotId as slotId, count(r) as number
            from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId in :delegationIds
              and r.state = naru.meeting.RegistrationState.WAITLISTED and r.held.places is empty
            group by r.slotId""")
    List<Count> waiting(Collection<UUID> delegationIds);

    /** How many places standing registrations ask for in each slot of a delegation, those in line included. */
    @Query("""
            select r.slotId as slotId, sum(r.party) as number
            from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId = :delegationId and r.live = true
            group by r.slotId""")
    List<Count> asked(UUID delegationId);

    /** A number that belongs to a slot. */
    interface Count {
        UUID getSlotId();

        long getNumber();
    }
}
