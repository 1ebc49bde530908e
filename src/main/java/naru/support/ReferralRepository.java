package naru.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import naru.base.Name;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReferralRepository extends JpaRepository<Referral, UUID> {

    Optional<Referral> findByRequestIdAndLiveTrue(UUID requestId);

    List<Referral> findByRequestIdOrderBySentAt(UUID requestId);

    List<Referral> findByRequestIdAndClosedAtIsNull(UUID requestId);

    Optional<Referral> findBySecretHash(String secretHash);

    @Query("select r from Referral r where r.live = true and r.reminded = false and r.nextCheckOn <= :today")
    List<Referral> findToCheck(LocalDate today);

    /** Which of the requests are with which body. */
    @Query("select r.requestId as requestId, b.name as name from Referral r, Body b"
            + " where b.id = r.bodyId and r.live = true and r.requestId in :requestIds")
    List<Held> findHeld(Collection<UUID> requestIds);

    /** A request and the body that has it. */
    interface Held {

        UUID getRequestId();

        Name getName();
    }
}
