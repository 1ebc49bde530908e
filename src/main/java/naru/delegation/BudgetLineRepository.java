package naru.delegation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface BudgetLineRepository extends ListCrudRepository<BudgetLine, UUID> {

    List<BudgetLine> findByDelegationIdOrderById(UUID delegationId);
}
