package naru.support;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import naru.base.TimeZones;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many replies are late or due soon. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private final EntityManager store;
    private final Casework casework;
    private final Clock clock;

    Deadlines(EntityManager store, Casework casework, Clock clock) {
        this.store = store;
        this.casework = casework;
        this.clock = clock;
    }

    /** The numbers of one's own city and unit. */
    @ForOfficials
    public DueCounts counts() {
        LocalDate today = TimeZones.dayInKorea(clock.instant());
        return store.createQuery("""
                select new naru.support.DueCounts(
                    coalesce(sum(case when r.clock.dueOn < :today then 1 else 0 end), 0),
                    coalesce(sum(case when r.clock.dueOn = :today then 1 else 0 end), 0),
                    coalesce(sum(case when r.clock.dueOn >= :today then 1 else 0 end), 0),
                    coalesce(sum(case when r.owner.unitId = :unit and r.clock.dueOn < :today then 1 else 0 end), 0),
                    coalesce(sum(case when r.owner.unitId = :unit and r.clock.dueOn = :today then 1 else 0 end), 0),
                    coalesce(sum(case when r.owner.unitId = :unit and r.clock.dueOn >= :today then 1 else 0 end), 0))
                from SupportRequest r
                where r.clock.dueOn <= :sunday and r.clock.waitingSince is null
                  and r.state not in (naru.support.RequestState.REPLIED, naru.support.RequestState.CLOSED,
                    naru.support.RequestState.MERGED)""", DueCounts.class)
                .setParameter("today", today)
                .setParameter("sunday", InboxFilter.Deadline.THIS_WEEK.lastDay(today))
                .setParameter("unit", casework.myUnit())
                .getSingleResult();
    }
}
