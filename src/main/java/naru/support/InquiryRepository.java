package naru.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InquiryRepository extends JpaRepository<Inquiry, UUID> {

    List<Inquiry> findByRequestIdOrderByAskedAt(UUID requestId);

    Optional<Inquiry> findByRequestIdAndUnansweredTrue(UUID requestId);
}
