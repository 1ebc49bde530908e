package naru.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A file as it was attached. It never changes; another version of it is another file. */
@Entity
class Attachment extends Root {

    @Column(updatable = false)
    private String ownerKind;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private @Nullable UUID clientKey;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileType type;

    @Column(updatable = false)
    private long byteCount;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private UUID uploadedBy;

    @Column(updatable = false)
    private Instant uploadedAt;

    protected Attachment() {}

    /**
     * @param place which of the places its owner has for files it takes; no other file has the same
     * @param key   by which a device that sends it again knows it, if it has one
     */
    Attachment(
            String ownerKind,
            UUID ownerId,
            int place,
            @Nullable UUID key,
            FileName name,
            Inspection found,
            UUID uploadedBy,
            Instant now) {
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.place = place;
        clientKey = key;
        this.name = name.value();
        type = found.type();
        byteCount = found.size();
        sha256 = found.sha256();
        this.uploadedBy = uploadedBy;
        uploadedAt = now;
    }

    String ownerKind() {
        return ownerKind;
    }

    UUID ownerId() {
        return ownerId;
    }

    int place() {
        return place;
    }

    boolean isSentAs(UUID key) {
        return key.equals(clientKey);
    }

    String sha256() {
        return sha256;
    }

    AttachmentSummary summary() {
        return new AttachmentSummary(id(), ownerId, name, type, byteCount, uploadedBy, uploadedAt);
    }
}
