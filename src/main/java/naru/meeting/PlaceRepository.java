package naru.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PlaceRepository extends ListCrudRepository<Place, PlaceId> {

    @Query("""
            select p.id.number from Place p
            where p.id.slotId = :slotId and not exists (
                select 1 from Registration r where r.slotId = p.id.slotId and r.placeNumber = p.id.number)""")
    List<Integer> freeNumbers(UUID slotId);
}
