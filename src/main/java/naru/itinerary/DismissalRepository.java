package naru.itinerary;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface DismissalRepository extends ListCrudRepository<Dismissal, UUID> {

    List<Dismissal> findByDelegationId(UUID delegationId);

    List<Dismissal> findByDelegationIdAndObjectionIn(UUID delegationId, Collection<String> objections);
}
