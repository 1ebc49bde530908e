package naru.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExhibitRepository extends JpaRepository<Exhibit, UUID> {

    List<Exhibit> findByCompanyId(UUID companyId);

    Optional<Exhibit> findByCompanyIdAndTradeShowId(UUID companyId, UUID tradeShowId);
}
