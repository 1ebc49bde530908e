package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, UUID> {

    /** The questions that are asked for meetings, in their order. */
    @Query("""
            select q from Question q
            where q.meetingId in :meetingIds and q.withdrawn = false
            order by q.meetingId, q.position, q.id""")
    List<Question> asked(Collection<UUID> meetingIds);
}
