package naru.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.BusinessNumber;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CompanyRepository extends ListCrudRepository<Company, UUID> {

    Optional<Company> findByNumber(BusinessNumber number);

    /** With all its contacts at once: whether a person speaks for it stands in them. */
    @Query("""
            select c from Company c join fetch c.contacts
            where c.id = (select o.id from Company o join o.contacts k where k.accountId = :accountId)""")
    Optional<Company> findByContact(UUID accountId);

    @Query("select c.id from Company c where c.state = naru.company.CompanyState.APPROVED")
    List<UUID> approved();

    List<Company> findAllByOrderByCreatedAtDesc();

    /** Approved companies whose name has this in it, in any case of letters, by name. */
    @Query("""
            select c from Company c
            where c.state = naru.company.CompanyState.APPROVED
              and (locate(lower(:typed), lower(c.name.ko)) > 0 or locate(lower(:typed), lower(c.name.en)) > 0)
            order by c.name.ko, c.id""")
    List<Company> search(String typed, Pageable page);

    /** Those whose name is like a pattern in either language. */
    @Query("""
            select c.id from Company c
            where lower(c.name.ko) like :pattern escape '!' or lower(c.name.en) like :pattern escape '!'""")
    List<UUID> named(String pattern);
}
