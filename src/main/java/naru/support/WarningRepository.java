package naru.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WarningRepository extends JpaRepository<Warning, UUID> {

    /** What was told of the requests that are due by that day or late. */
    @Query("""
            select w from Warning w
            where w.requestId in (
                select r.id from SupportRequest r
                where r.clock.dueOn <= :day and r.clock.waitingSince is null
                  and r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                    naru.support.RequestState.MERGED))""")
    List<Warning> ofThoseDueBy(LocalDate day);

    /** Who was told something on that day. */
    @Query("select distinct w.accountId from Warning w where w.toldOn = :day")
    List<UUID> toldOn(LocalDate day);
}
