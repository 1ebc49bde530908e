package naru.support;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReplyTemplateRepository extends JpaRepository<ReplyTemplate, UUID> {

    /** All with their categories, by name. */
    @Query("select distinct template from ReplyTemplate template left join fetch template.categoryIds"
            + " order by template.name, template.id")
    List<ReplyTemplate> all();
}
