package naru.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRepository extends ListCrudRepository<Unit, UUID> {

    List<Unit> findAllByOrderByNameKo();

    boolean existsByNameKoAndIdNot(String name, UUID id);
}
