package naru.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.access.Role;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, UUID> {

    Optional<Account> findByEmail(EmailAddress email);

    List<Account> findByRoleNotOrderByName(Role role);

    List<Account> findByRoleInAndOpenTrueOrderByName(Collection<Role> roles);

    boolean existsByRole(Role role);
}
