package naru.account;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRepository extends ListCrudRepository<Unit, UUID> {}
