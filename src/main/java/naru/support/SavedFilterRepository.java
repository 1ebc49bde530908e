package naru.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedFilterRepository extends JpaRepository<SavedFilter, UUID> {

    List<SavedFilter> findByAccountIdOrderByName(UUID accountId);

    Optional<SavedFilter> findByIdAndAccountId(UUID id, UUID accountId);

    boolean existsByAccountIdAndName(UUID accountId, String name);

    int countByAccountId(UUID accountId);
}
