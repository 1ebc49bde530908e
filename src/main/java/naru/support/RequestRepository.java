package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RequestRepository extends JpaRepository<SupportRequest, UUID> {

    List<SupportRequest> findByClientKeyIn(Collection<UUID> keys);

    List<SupportRequest> findByOriginCompanyIdOrderByReceivedAtDescNumberDesc(UUID companyId);

    List<SupportRequest> findByOriginRegistrationIdOrderByNumber(UUID registrationId);
}
