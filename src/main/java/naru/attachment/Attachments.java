package naru.attachment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.access.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives files to those who may see what they belong to. */
@Service
@Transactional(readOnly = true)
public class Attachments {

    private final AttachmentRepository attachments;
    private final Map<String, AttachmentOwner> owners;
    private final Vault vault;

    Attachments(AttachmentRepository attachments, List<AttachmentOwner> owners, Vault vault) {
        this.attachments = attachments;
        this.owners = owners.stream().collect(Collectors.toUnmodifiableMap(AttachmentOwner::kind, Function.identity()));
        this.vault = vault;
    }

    /**
     * One file.
     *
     * @throws NotFound when there is none, or the signed-in person may not see what it belongs to
     */
    @ForSignedIn
    public Download open(UUID id) {
        Attachment found = attachments.findById(id).filter(this::mayRead).orElseThrow(() -> new NotFound(id));
        AttachmentSummary file = found.summary();
        return new Download(file, found.sha256(), new KeptBytes(vault, id, file.size()));
    }

    private boolean mayRead(Attachment attachment) {
        AttachmentOwner owner = owners.get(attachment.ownerKind());
        return owner != null && owner.mayRead(attachment.ownerId());
    }
}
