package naru.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutcomeReportRepository extends JpaRepository<OutcomeReport, UUID> {

    /** All of the requests, with their amounts, the earliest first. */
    @Query("select distinct o from OutcomeReport o left join fetch o.amounts where o.requestId in :requestIds"
            + " order by o.months")
    List<OutcomeReport> findOf(Collection<UUID> requestIds);

    List<OutcomeReport> findByQuestionId(UUID questionId);

    boolean existsByRequestIdAndMonthsGreaterThan(UUID requestId, int months);

    boolean existsByRequestIdAndMonths(UUID requestId, int months);

    /** The requests of all cities with a first reply of that time, about whose outcome nobody asked then. */
    @Query("select r.city as city, r.origin.companyId as companyId, r.id as requestId, p.sentAt as repliedAt"
            + " from SupportRequest r, Reply p where p.requestId = r.id and p.sentAt >= :from and p.sentAt < :until"
            + " and r.state in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED)"
            + " and not exists (select 1 from Reply e where e.requestId = r.id and e.sentAt < p.sentAt)"
            + " and not exists (select 1 from OutcomeReport o where o.requestId = r.id and o.months >= :months)")
    List<Replied> findReplied(Instant from, Instant until, int months);

    /** A request and when it was first replied to. */
    interface Replied {

        String getCity();

        UUID getCompanyId();

        UUID getRequestId();

        Instant getRepliedAt();
    }
}
