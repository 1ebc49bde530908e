package naru.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.BusinessNumber;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CompanyRepository extends ListCrudRepository<Company, UUID> {

    Optional<Company> findByNumber(BusinessNumber number);

    /** With all its contacts at once: whether a person speaks for it stands in them. */
    @Query("""
            select c from Company c join fetch c.contacts
            where c.id = (select o.id from Company o join o.contacts k where k.accountId = :accountId)""")
    Optional<Company> findByContact(UUID accountId);

    List<Company> findAllByOrderByCreatedAtDesc();
}
