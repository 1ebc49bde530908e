package naru.support;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CategoryRepository extends ListCrudRepository<Category, UUID> {

    List<Category> findAllByOrderBySortOrder();
}
