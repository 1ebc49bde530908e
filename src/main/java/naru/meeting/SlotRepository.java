package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SlotRepository extends ListCrudRepository<Slot, UUID> {

    /** The slots of delegations; joined through the meeting, so that only the city in scope shows. */
    @Query("select s from Slot s join Meeting m on m.id = s.meetingId where m.delegationId in :delegationIds")
    List<Slot> ofDelegations(Collection<UUID> delegationIds);

    /** How many places of each slot of a delegation are held, and not by a request whose time to wait is over. */
    @Query("""
            select r.slotId as slotId, count(r) as held
            from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId in :delegationIds and r.placeNumber is not null
              and not (r.state = naru.meeting.RegistrationState.REQUESTED and r.heldUntil < :now)
            group by r.slotId""")
    List<Held> held(Collection<UUID> delegationIds, java.time.Instant now);

    /** How many places of a slot are held. */
    interface Held {
        UUID getSlotId();

        long getHeld();
    }
}
