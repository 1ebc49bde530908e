package naru.tradeshow;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface VenueRepository extends ListCrudRepository<Venue, UUID> {}
