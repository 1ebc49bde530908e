package naru.tradeshow;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface VenueRepository extends ListCrudRepository<Venue, UUID> {

    List<Venue> findByTradeShowId(UUID tradeShowId);

    List<Venue> findByTradeShowIdIsNull();
}
