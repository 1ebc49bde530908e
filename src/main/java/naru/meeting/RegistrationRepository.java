package naru.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    /** Those in line for places of a slot who have been offered none, the first first. */
    @Query("""
            select r from Registration r
            where r.slotId = :slotId and r.state = naru.meeting.RegistrationState.WAITLISTED and r.held.places is empty
            order by r.line.position, r.id""")
    List<Registration> waiting(UUID slotId);

    @Query("""
            select count(r) > 0 from Registration r
            where r.slotId = :slotId and r.state = naru.meeting.RegistrationState.WAITLISTED and r.held.places is empty""")
    boolean existsWaiting(UUID slotId);

    /** Those in line for places of slots who have been offered none, each slot's first first. */
    @Query("""
            select r.id as id, r.slotId as slotId from Registration r
            where r.slotId in :slotIds and r.state = naru.meeting.RegistrationState.WAITLISTED and r.held.places is empty
            order by r.slotId, r.line.position, r.id""")
    List<InLine> inLine(Collection<UUID> slotIds);

    /** The last position in line for places of a slot, 0 where nobody stands. */
    @Query("select coalesce(max(r.line.position), 0) from Registration r where r.slotId = :slotId")
    long lastInLine(UUID slotId);

    /** Requests and offers whose time to hold places is over, the longest over first. */
    @Query("""
            select r from Registration r
            where r.state in (naru.meeting.RegistrationState.REQUESTED, naru.meeting.RegistrationState.WAITLISTED)
              and r.held.until <= :now
            order by r.held.until, r.id""")
    List<Registration> overdue(Instant now);

    /** Those whose company is to be told something by now. */
    @Query("select r from Registration r where r.told.tellAt <= :now order by r.told.tellAt, r.id")
    List<Registration> toTell(Instant now);

    /** The confirmed ones whose slot starts between two times, whatever the zone, and of which not all was reminded. */
    @Query("""
            select r from Registration r join Slot s on s.id = r.slotId
            where r.state = naru.meeting.RegistrationState.CONFIRMED and r.told.remindedSoon = false
              and s.start.local > :from and s.start.local < :until""")
    List<Registration> toRemind(LocalDateTime from, LocalDateTime until);

    /** Those in companies' calendars that start after a time on any wall, where older zone rules were looked at last. */
    @Query("""
            select r from Registration r join Slot s on s.id = r.slotId
            where r.state = naru.meeting.RegistrationState.CONFIRMED and r.told.toldStart is not null
              and (r.told.toldRules is null or r.told.toldRules < :release)
              and s.start.local > :from""")
    List<Registration> toldByOlderRules(String release, LocalDateTime from);

    /** Which of these nobody has decided on yet. */
    @Query("""
            select r.id from Registration r
            where r.id in :ids and r.state = naru.meeting.RegistrationState.REQUESTED""")
    Set<UUID> requested(Collection<UUID> ids);

    Optional<Registration> findByLineLinkSecret(String secret);

    /** Those that stand and hold places of slots, or wait for them. */
    @Query("select r from Registration r where r.slotId in :slotIds and r.live = true order by r.asked.at, r.id")
    List<Registration> standing(Collection<UUID> slotIds);

    /** Those that stand for any slot of a meeting. */
    @Query("select r from Registration r where r.meetingId = :meetingId and r.live = true order by r.asked.at, r.id")
    List<Registration> standingOf(UUID meetingId);

    /** The companies that ever asked for anything of a delegation. */
    @Query("""
            select distinct r.companyId from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId = :delegationId""")
    List<UUID> companiesOf(UUID delegationId);

    boolean existsByMeetingIdAndCompanyIdAndLiveTrue(UUID meetingId, UUID companyId);

    List<Registration> findByCompanyId(UUID companyId);

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

    /** Those of a delegation that stand: those that are not in line, then those in line, the first first. */
    @Query("""
            select r from Registration r join Meeting m on m.id = r.meetingId
            where m.delegationId = :delegationId and r.live = true
            order by r.line.position nulls first, r.asked.at, r.id""")
    List<Registration> onBoard(UUID delegationId);

    /** The meetings for which a company stands registered, one registration left out. */
    @Query("""
            select r.meetingId from Registration r
            where r.companyId = :companyId and r.live = true and r.id <> :besides""")
    Set<UUID> meetingsOf(UUID companyId, UUID besides);

    /** Who stands in line for places of a slot. */
    interface InLine {
        UUID getId();

        UUID getSlotId();
    }
}
