package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, UUID> {

    /**
     * A meeting that was not deleted.
     *
     * @throws NotFound when the city in scope has no such meeting
     */
    default Meeting get(UUID id) {
        return findById(id).filter(found -> !found.isRemoved()).orElseThrow(() -> new NotFound(id));
    }

    List<Meeting> findByDelegationIdAndRemovedFalse(UUID delegationId);

    List<Meeting> findByDelegationIdInAndRemovedFalse(Collection<UUID> delegationIds);
}
