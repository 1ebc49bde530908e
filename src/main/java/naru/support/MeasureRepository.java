package naru.support;

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
}
