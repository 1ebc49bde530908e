package naru.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.EmailAddress;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DelegationRepository extends ListCrudRepository<Delegation, UUID> {

    @Override
    @EntityGraph(attributePaths = "members")
    Optional<Delegation> findById(UUID id);

    List<Delegation> findAllByOrderByStartsOnDesc();

    @Query("select m from Delegation d join d.members m where m.id = :id")
    Optional<DelegationMember> findMember(UUID id);

    @Query("select new naru.delegation.Seat(d.id, m.id) from Delegation d join d.members m"
            + " where m.email = :email and d.endsOn >= :from order by d.startsOn, d.code")
    List<Seat> findSeats(EmailAddress email, LocalDate from);

    boolean existsByCode(String code);

    @Query("select d from Delegation d where d.opensOn <= :day and d.closesOn >= :day order by d.startsOn, d.code")
    List<Delegation> findOpenOn(LocalDate day);
}
