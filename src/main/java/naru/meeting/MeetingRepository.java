package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, UUID> {

    List<Meeting> findByDelegationIdAndRemovedFalse(UUID delegationId);

    List<Meeting> findByDelegationIdInAndRemovedFalse(Collection<UUID> delegationIds);
}
