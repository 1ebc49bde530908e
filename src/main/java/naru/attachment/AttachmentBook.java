package naru.attachment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features keep files. It is for the services of other features, which decide first whether the asker may attach,
 * see or remove them: views do not call it, and so it asks nobody for a role.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AttachmentBook {

    private final AttachmentRepository attachments;
    private final Inspector inspector;
    private final Strongroom room;
    private final AttachmentLimits limits;
    private final CurrentUser user;
    private final Clock clock;

    AttachmentBook(
            AttachmentRepository attachments,
            Inspector inspector,
            Strongroom room,
            AttachmentLimits limits,
            CurrentUser user,
            Clock clock) {
        this.attachments = attachments;
        this.inspector = inspector;
        this.room = room;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Keeps a file with the running change, as uploaded by the signed-in person. If the change is rolled back, nothing of
     * the file stays.
     *
     * @param ownerKind the {@link AttachmentOwner#kind()} of what it belongs to
     * @param name      as the browser sent it
     * @throws EmptyFile           when there is nothing in it
     * @throws FileTooLarge        when it is larger than files may be
     * @throws FileTypeNotAccepted when its content is of none of these types
     * @throws TooManyFiles        when its owner has as many as may be
     * @throws AttachedMeanwhile   when somebody else was faster by a moment
     */
    public AttachmentSummary keep(String ownerKind, UUID ownerId, String name, byte[] content, Set<FileType> accepted) {
        return keep(ownerKind, ownerId, null, name, content, accepted);
    }

    /**
     * Keeps a file that a device may send again because it never heard the answer: the same key is kept once.
     *
     * @param key made once by the device
     * @throws EmptyFile           when there is nothing in it
     * @throws FileTooLarge        when it is larger than files may be
     * @throws FileTypeNotAccepted when its content is of none of these types
     * @throws TooManyFiles        when its owner has as many as may be
     * @throws AttachedMeanwhile   when somebody else, or the same device, was faster by a moment
     */
    public AttachmentSummary keepOnce(
            String ownerKind, UUID ownerId, UUID key, String name, byte[] content, Set<FileType> accepted) {
        return found(ownerKind, ownerId).stream()
                .filter(known -> known.isSentAs(key))
                .findFirst()
                .map(Attachment::summary)
                .orElseGet(() -> keep(ownerKind, ownerId, key, name, content, accepted));
    }

    /** The files of one thing, in the order they were attached. */
    @Transactional(readOnly = true)
    public List<AttachmentSummary> of(String ownerKind, UUID ownerId) {
        return found(ownerKind, ownerId).stream().map(Attachment::summary).toList();
    }

    /** The files of several things of one kind, by what they belong to, in the order they were attached. */
    @Transactional(readOnly = true)
    public Map<UUID, List<AttachmentSummary>> of(String ownerKind, Collection<UUID> ownerIds) {
        return ownerIds.isEmpty()
                ? Map.of()
                : attachments.findByOwnerKindAndOwnerIdInOrderById(ownerKind, ownerIds).stream()
                        .map(Attachment::summary)
                        .collect(Collectors.groupingBy(AttachmentSummary::ownerId));
    }

    /**
     * Removes a file; its bytes go once the running change is committed.
     *
     * @throws NotFound when that thing has no such file
     */
    public void remove(String ownerKind, UUID ownerId, UUID id) {
        Attachment attachment = attachments
                .findById(id)
                .filter(found ->
                        found.ownerKind().equals(ownerKind) && found.ownerId().equals(ownerId))
                .orElseThrow(() -> new NotFound(id));
        attachments.delete(attachment);
        room.removeOnCommit(id);
    }

    /** Removes all files of one thing; their bytes go once the running change is committed. */
    public void removeAll(String ownerKind, UUID ownerId) {
        found(ownerKind, ownerId).forEach(attachment -> {
            attachments.delete(attachment);
            room.removeOnCommit(attachment.id());
        });
    }

    private AttachmentSummary keep(
            String ownerKind, UUID ownerId, @Nullable UUID key, String name, byte[] content, Set<FileType> accepted) {
        Inspection found = inspector.inspect(content, accepted);
        Attachment attachment = new Attachment(
                ownerKind,
                ownerId,
                freePlace(ownerKind, ownerId),
                key,
                FileName.clean(name, found.type()),
                found,
                user.get().accountId(),
                clock.instant());
        room.put(attachment.id(), content);
        return save(attachment).summary();
    }

    private List<Attachment> found(String ownerKind, UUID ownerId) {
        return attachments.findByOwnerKindAndOwnerIdInOrderById(ownerKind, Set.of(ownerId));
    }

    private int freePlace(String ownerKind, UUID ownerId) {
        Set<Integer> taken =
                found(ownerKind, ownerId).stream().map(Attachment::place).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, limits.most())
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new TooManyFiles(limits.most()));
    }

    private Attachment save(Attachment attachment) {
        try {
            return attachments.saveAndFlush(attachment);
        } catch (DataIntegrityViolationException failure) {
            if (failure.getCause() instanceof ConstraintViolationException broken && isLostRace(broken)) {
                throw new AttachedMeanwhile();
            }
            throw failure;
        }
    }

    private static boolean isLostRace(ConstraintViolationException broken) {
        String name = String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT);
        return name.contains("attachment_place_once") || name.contains("attachment_client_key_once");
    }
}
