package naru.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutcomeQuestionRepository extends JpaRepository<OutcomeQuestion, UUID> {

    boolean existsByCompanyIdAndAskedOn(UUID companyId, LocalDate askedOn);

    Optional<OutcomeQuestion> findBySecretHash(String secretHash);
}
