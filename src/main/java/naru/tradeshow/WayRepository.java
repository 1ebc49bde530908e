package naru.tradeshow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface WayRepository extends ListCrudRepository<Way, UUID> {

    boolean existsByFromVenueIdAndToVenueId(UUID from, UUID to);

    @Query("select w from Way w where w.fromVenueId = :venueId or w.toVenueId = :venueId order by w.id")
    List<Way> of(UUID venueId);

    @Query("select w from Way w where w.fromVenueId in :venueIds and w.toVenueId in :venueIds")
    List<Way> between(Collection<UUID> venueIds);
}
