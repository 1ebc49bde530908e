package naru.outbox;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutboxMessageRepository extends Repository<OutboxMessage, UUID> {

    /** Skips the rows another sender has locked: nobody waits for it, and nobody takes the same row. */
    String SKIP_LOCKED = "-2";

    OutboxMessage save(OutboxMessage message);

    Optional<OutboxMessage> findById(UUID id);

    /** Holds the oldest due messages; those another sender holds are left out. H2 holds all it looked at, too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select m from OutboxMessage m where m.state = naru.outbox.DeliveryState.WAITING and m.nextAttemptAt <= :now"
            + " order by m.nextAttemptAt, m.id")
    List<OutboxMessage> lockDue(Instant now, Limit limit);

    @Query(
            "select m from OutboxMessage m where m.state <> naru.outbox.DeliveryState.SENT order by m.state, m.createdAt, m.id")
    List<OutboxMessage> findUnsent(Limit limit);

    int countByStateNot(DeliveryState state);
}
