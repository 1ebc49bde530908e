package naru.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PostedNoticeRepository extends JpaRepository<PostedNotice, UUID> {

    List<PostedNotice> findByAccountIdOrderByPostedAtDescIdDesc(UUID accountId, Pageable page);

    int countByAccountId(UUID accountId);

    int countByAccountIdAndReadAtIsNull(UUID accountId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned PostedNotice n set n.readAt = :now where n.accountId = :accountId and n.readAt is null")
    void readAll(UUID accountId, Instant now);
}
