package naru.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What calendars show of registrations. */
interface FeedRegistrations extends Repository<Registration, UUID> {

    /** The registrations of a company from a day on. */
    @Query("""
            select r from Registration r join Slot s on s.id = r.slotId
            where r.companyId = :companyId and r.state in :states and s.start.local >= :from
            order by s.start.local, r.id""")
    List<Registration> ofCompany(UUID companyId, Set<RegistrationState> states, LocalDateTime from);

    /** The registrations of the city in scope from a day on. */
    @Query("""
            select r from Registration r join Slot s on s.id = r.slotId
            where r.state in :states and s.start.local >= :from
            order by s.start.local, r.id""")
    List<Registration> ofCity(Set<RegistrationState> states, LocalDateTime from);

    /**
     * The requests of the city in scope that wait for an answer, the most urgent first.
     *
     * @param companyId only those of that company, or null for all
     */
    @Query("""
            select r.id as id, r.companyId as companyId, m.title as title, r.asked.at as requestedAt,
                   r.held.until as heldUntil, r.state as state
            from Registration r join Meeting m on m.id = r.meetingId
            where r.state in :states and r.held.until is not null
              and (:companyId is null or r.companyId = :companyId)
            order by r.held.until, r.id""")
    List<Waiting> waiting(@Nullable UUID companyId, Set<RegistrationState> states);

    /** A request or an offer that waits for an answer. */
    interface Waiting {
        UUID getId();

        UUID getCompanyId();

        Name getTitle();

        Instant getRequestedAt();

        Instant getHeldUntil();

        RegistrationState getState();
    }
}
