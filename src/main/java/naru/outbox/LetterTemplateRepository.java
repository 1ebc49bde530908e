package naru.outbox;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LetterTemplateRepository extends JpaRepository<LetterTemplate, UUID> {

    Optional<LetterTemplate> findByKindAndLanguage(String kind, String language);
}
