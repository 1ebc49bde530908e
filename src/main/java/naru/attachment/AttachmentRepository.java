package naru.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment saveAndFlush(Attachment attachment);

    void delete(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByOwnerKindAndOwnerIdInOrderById(String ownerKind, Collection<UUID> ownerIds);
}
