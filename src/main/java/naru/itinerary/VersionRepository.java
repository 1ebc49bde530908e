package naru.itinerary;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VersionRepository extends JpaRepository<ItineraryVersion, UUID> {

    Optional<ItineraryVersion> findByDelegationIdAndNumber(UUID delegationId, int number);

    /** The latest first. */
    List<ItineraryVersion> findByDelegationIdOrderByNumberDesc(UUID delegationId);

    /** The latest of each trip on which something ends later than that on any wall, where older zone rules were looked at last. */
    @Query("""
            select distinct v from ItineraryVersion v join v.lines l
            where (v.zoneRules is null or v.zoneRules < :release)
              and v.number = (select max(o.number) from ItineraryVersion o where o.delegationId = v.delegationId)
              and l.end.local > :from""")
    List<ItineraryVersion> latestOfOlderRules(String release, LocalDateTime from);

    /** The latest and the one before. */
    List<ItineraryVersion> findTop2ByDelegationIdOrderByNumberDesc(UUID delegationId);
}
