package naru.timetable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EngagementRepository extends ListCrudRepository<Engagement, UUID> {

    /** What takes any of the subjects between two instants. */
    @Query("""
            select e from Engagement e
            where e.subjectId in :subjectIds and e.takenFrom < :until and e.takenUntil > :from
            order by e.takenFrom, e.id""")
    List<Engagement> taking(Collection<UUID> subjectIds, Instant from, Instant until);

    @Modifying(flushAutomatically = true)
    @Query("delete from Engagement e where e.causeId in :causes")
    void release(Collection<UUID> causes);
}
