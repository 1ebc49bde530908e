package naru.support;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What opens to a company's people what they may read. */
interface SearchKeys extends Repository<SupportRequest, UUID> {

    /** The ids of a company's requests. */
    @Query("select r.id from SupportRequest r where r.origin.companyId = :companyId")
    List<UUID> ofRequests(UUID companyId);
}
