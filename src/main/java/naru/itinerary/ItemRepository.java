package naru.itinerary;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ItemRepository extends ListCrudRepository<ItineraryItem, UUID> {

    List<ItineraryItem> findByDelegationId(UUID delegationId);

    /** What a member of a delegation takes part in. */
    @Query("select i from ItineraryItem i where :memberId member of i.memberIds order by i.start.local")
    List<ItineraryItem> attendedBy(UUID memberId);

    /** What a resource of a delegation is booked for. */
    @Query("select i from ItineraryItem i where :resourceId member of i.resourceIds order by i.start.local")
    List<ItineraryItem> needing(UUID resourceId);
}
