package naru.itinerary;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ItemRepository extends ListCrudRepository<ItineraryItem, UUID> {

    /** Lets the store have what was changed so far. */
    void flush();

    List<ItineraryItem> findByDelegationId(UUID delegationId);

    /** All of a trip; nobody else changes them until this is done. Nothing of them may have been read before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from ItineraryItem i where i.delegationId = :delegationId order by i.id")
    List<ItineraryItem> lockAll(UUID delegationId);

    /** Which trip an item is of. */
    @Query("select i.delegationId from ItineraryItem i where i.id = :id")
    Optional<UUID> tripOf(UUID id);

    /** What a member of a delegation takes part in. */
    @Query("select i from ItineraryItem i where :memberId member of i.memberIds order by i.start.local")
    List<ItineraryItem> attendedBy(UUID memberId);

    /** What is planned for a group of a delegation. */
    @Query("select i from ItineraryItem i where :groupId member of i.groupIds")
    List<ItineraryItem> ofGroup(UUID groupId);

    /** What a resource of a delegation is booked for. */
    @Query("select i from ItineraryItem i where :resourceId member of i.resourceIds order by i.start.local")
    List<ItineraryItem> needing(UUID resourceId);
}
