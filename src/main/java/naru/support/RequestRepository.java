package naru.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RequestRepository extends JpaRepository<SupportRequest, UUID> {

    /** Names that belong to other features are joined where the store has them, so that a list is one query. */
    String LINES = """
            select new naru.support.RequestLine(r, c.name, k.name, u.name, a.name, b.name)
            from SupportRequest r
            join Company c on c.id = r.origin.companyId
            join Category k on k.id = r.categoryId
            left join Unit u on u.id = r.owner.unitId
            left join Account a on a.id = r.owner.personId
            left join Referral f on f.requestId = r.id and f.live = true
            left join Body b on b.id = f.bodyId
            """;

    /** In no order. */
    @Query(LINES + "where r.id in :ids")
    List<RequestLine> lines(Collection<UUID> ids);

    List<SupportRequest> findByClientKeyIn(Collection<UUID> keys);

    List<SupportRequest> findByOriginCompanyIdOrderByReceivedAtDescNumberDesc(UUID companyId);

    List<SupportRequest> findByOriginRegistrationIdOrderByNumber(UUID registrationId);

    List<SupportRequest> findByMergedIntoOrderByNumber(UUID requestId);

    /** Those that wait for their reply and are due on that day or later, each with its history. */
    @Query("""
            select distinct r from SupportRequest r left join fetch r.history
            where r.clock.dueOn >= :day
              and r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                naru.support.RequestState.MERGED)
            order by r.number""")
    List<SupportRequest> openAndDueFrom(LocalDate day);

    /** Those whose reply is due by that day or late, while the clock runs; the most urgent first. */
    @Query("""
            select r from SupportRequest r
            where r.clock.dueOn <= :day and r.clock.waitingSince is null
              and r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                naru.support.RequestState.MERGED)
            order by r.clock.dueOn, r.number""")
    List<SupportRequest> dueBy(LocalDate day);

    /** The cities in which a company waits for its reply. */
    @Query("""
            select distinct r.city from SupportRequest r
            where r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                naru.support.RequestState.MERGED)""")
    List<String> citiesThatOweReplies();
}
