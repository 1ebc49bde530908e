package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerRepository extends JpaRepository<Answer, UUID> {

    List<Answer> findByRegistrationIdIn(Collection<UUID> registrationIds);

    int countByQuestionId(UUID questionId);

    /** How many have answered each of some questions; those that nobody answered are left out. */
    @Query("""
            select a.questionId as questionId, count(a) as number from Answer a
            where a.questionId in :questionIds group by a.questionId""")
    List<Count> counts(Collection<UUID> questionIds);

    /** A number that belongs to a question. */
    interface Count {
        UUID getQuestionId();

        long getNumber();
    }
}
