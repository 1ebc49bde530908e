package naru.itinerary;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ResourceRepository extends ListCrudRepository<TripResource, UUID> {

    List<TripResource> findByDelegationIdOrderById(UUID delegationId);
}
