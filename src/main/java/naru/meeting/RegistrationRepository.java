package naru.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    /** The request that has waited longest beyond its time and still holds a place of the slot. */
    @Query("""
            select r from Registration r
            where r.slotId = :slotId and r.placeNumber is not null
              and r.state = naru.meeting.RegistrationState.REQUESTED and r.heldUntil < :now
            order by r.heldUntil""")
    List<Registration> lapsed(UUID slotId, Instant now, Limit limit);

    boolean existsByMeetingIdAndCompanyIdAndLiveTrue(UUID meetingId, UUID companyId);

    List<Registration> findByCompanyId(UUID companyId);

    @Query("""
            select r from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId = :delegationId and (:state is null or r.state = :state)
            order by r.requestedAt desc, r.id""")
    List<Registration> inbox(UUID delegationId, @Nullable RegistrationState state, Pageable page);

    @Query("""
            select count(r) from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId = :delegationId and (:state is null or r.state = :state)""")
    int countInbox(UUID delegationId, @Nullable RegistrationState state);

    @Query("""
            select r from Registration r join Meeting m on m.id = r.meetingId join Slot s on s.id = r.slotId
            where m.delegationId = :delegationId and r.state in :states
              and s.start.local >= :from and s.start.local < :to
            order by s.start.local, r.id""")
    List<Registration> between(UUID delegationId, Set<RegistrationState> states, LocalDateTime from, LocalDateTime to);

    @Query("""
            select distinct s.start.local from Registration r
            join Meeting m on m.id = r.meetingId join Slot s on s.id = r.slotId
            where m.delegationId = :delegationId and r.state in :states""")
    List<LocalDateTime> starts(UUID delegationId, Set<RegistrationState> states);
}
