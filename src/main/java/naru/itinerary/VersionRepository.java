package naru.itinerary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VersionRepository extends JpaRepository<ItineraryVersion, UUID> {

    Optional<ItineraryVersion> findByDelegationIdAndNumber(UUID delegationId, int number);

    /** The latest first. */
    List<ItineraryVersion> findByDelegationIdOrderByNumberDesc(UUID delegationId);

    /** The latest and the one before. */
    List<ItineraryVersion> findTop2ByDelegationIdOrderByNumberDesc(UUID delegationId);
}
