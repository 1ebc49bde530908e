package naru.support;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What calendars show of requests: those that wait for a reply. */
interface FeedRequests extends Repository<SupportRequest, UUID> {

    /** The open requests of a company. */
    @Query("""
            select r from SupportRequest r
            where r.origin.companyId = :companyId
              and r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                naru.support.RequestState.MERGED)
            order by r.clock.dueOn, r.number""")
    List<SupportRequest> ofCompany(UUID companyId);

    /** The open requests on a person's desk, and on those of the person's unit. */
    @Query("""
            select r from SupportRequest r
            where (r.owner.personId = :accountId or r.owner.unitId = :unitId)
              and r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                naru.support.RequestState.MERGED)
            order by r.clock.dueOn, r.number""")
    List<SupportRequest> toAnswer(UUID accountId, @Nullable UUID unitId);
}
