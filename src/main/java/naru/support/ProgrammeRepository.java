package naru.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeRepository extends JpaRepository<Programme, UUID> {

    @Query("select p from Programme p left join fetch p.categoryIds order by p.name.ko, p.opensOn")
    List<Programme> catalogue();

    /** Those for needs of a category that one can apply for on a day, what ends soonest first. */
    @Query("""
            select p from Programme p left join fetch p.categoryIds
            where :categoryId in (select c from Programme q join q.categoryIds c where q = p)
              and p.withdrawn = false and p.opensOn <= :today and (p.closesOn is null or p.closesOn >= :today)
            order by p.closesOn nulls last, p.name.ko""")
    List<Programme> open(UUID categoryId, LocalDate today);

    /** All that one can apply for on a day, what ends soonest first. */
    @Query("""
            select distinct p from Programme p left join fetch p.categoryIds
            where p.withdrawn = false and p.opensOn <= :today and (p.closesOn is null or p.closesOn >= :today)
            order by p.closesOn nulls last, p.name.ko""")
    List<Programme> open(LocalDate today);

    boolean existsByNameKoAndOpensOnAndIdNot(String name, LocalDate opensOn, UUID id);
}
