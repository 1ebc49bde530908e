package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<Measure, UUID> {

    /** What goes on first, then what ended last. */
    @Query("""
            select m from Measure m left join fetch m.requestIds
            order by case when m.state = naru.support.MeasureState.OPEN then 0 else 1 end, m.startedAt desc""")
    List<Measure> latest();

    @Query("select m from Measure m where :requestId in (select r from Measure n join n.requestIds r where n = m)"
            + " order by m.startedAt")
    List<Measure> answering(UUID requestId);

    /** Which measures answer which of these requests. */
    @Query("""
            select r as requestId, m.id as id, m.title as title, m.state as state
            from Measure m join m.requestIds r
            where r in :requestIds
            order by m.startedAt""")
    List<Tie> tied(Collection<UUID> requestIds);

    /** A request, and a measure that answers it. */
    interface Tie {

        UUID getRequestId();

        UUID getId();

        String getTitle();

        MeasureState getState();
    }
}
