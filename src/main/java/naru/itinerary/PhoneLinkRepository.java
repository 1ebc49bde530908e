package naru.itinerary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PhoneLinkRepository extends JpaRepository<PhoneLink, UUID> {

    Optional<PhoneLink> findBySecret(String secret);

    Optional<PhoneLink> findByMemberId(UUID memberId);

    List<PhoneLink> findByDelegationId(UUID delegationId);

    /** Without a version: a phone and a second one may open it at the same time, and neither changes the address. */
    @Modifying
    @Query("update PhoneLink l set l.openedAt = :now where l.secret = :secret")
    void markOpened(String secret, Instant now);
}
