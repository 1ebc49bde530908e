package naru.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PlaceRepository extends ListCrudRepository<Place, PlaceId> {

    @Query("""
            select p.id.number from Place p
            where p.id.slotId = :slotId and not exists (
                select 1 from Registration r join r.held.places held
                where held.slotId = p.id.slotId and held.number = p.id.number)
            order by p.id.number""")
    List<Integer> freeNumbers(UUID slotId);

    @Modifying(flushAutomatically = true)
    @Query("delete from Place p where p.id.slotId = :slotId and p.id.number > :highest")
    void removeAbove(UUID slotId, int highest);
}
