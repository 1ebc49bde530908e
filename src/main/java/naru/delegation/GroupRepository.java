package naru.delegation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface GroupRepository extends ListCrudRepository<DelegationGroup, UUID> {

    List<DelegationGroup> findByDelegationIdOrderById(UUID delegationId);

    /** The groups that somebody is in. */
    @Query("select g from DelegationGroup g where :memberId member of g.memberIds")
    List<DelegationGroup> having(UUID memberId);
}
