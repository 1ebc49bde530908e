package naru.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalendarFeedRepository extends ListCrudRepository<CalendarFeed, UUID> {

    Optional<CalendarFeed> findByAccountId(UUID accountId);

    Optional<CalendarFeed> findBySecretHash(String secretHash);

    /** Without a version: two programs may read at the same time, and neither changes the address. */
    @Modifying
    @Query("update CalendarFeed f set f.lastReadAt = :now where f.secretHash = :secretHash")
    void markRead(String secretHash, Instant now);
}
