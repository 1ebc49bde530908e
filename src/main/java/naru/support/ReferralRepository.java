package naru.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReferralRepository extends JpaRepository<Referral, UUID> {

    Optional<Referral> findByRequestIdAndLiveTrue(UUID requestId);

    List<Referral> findByRequestIdOrderBySentAt(UUID requestId);

    List<Referral> findByRequestIdAndClosedAtIsNull(UUID requestId);

    Optional<Referral> findBySecretHash(String secretHash);

    @Query("select r from Referral r where r.live = true and r.reminded = false and r.nextCheckOn <= :today")
    List<Referral> findToCheck(LocalDate today);
}
