package naru.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment saveAndFlush(Attachment attachment);

    void delete(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByOwnerKindAndOwnerIdInOrderById(String ownerKind, Collection<UUID> ownerIds);

    /** Which of these are ids of attachments. */
    @Query("select a.id from Attachment a where a.id in :ids")
    Set<UUID> idsAmong(Collection<UUID> ids);
}
