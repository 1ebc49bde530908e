package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReplyRepository extends JpaRepository<Reply, UUID> {

    List<Reply> findByRequestIdInOrderByWrittenAt(Collection<UUID> requestIds);

    List<Reply> findByRequestIdInAndStateOrderBySentAt(Collection<UUID> requestIds, ReplyState state);

    List<Reply> findByRequestIdInAndUnsentTrue(Collection<UUID> requestIds);

    Optional<Reply> findByRequestIdAndUnsentTrue(UUID requestId);
}
