package naru.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of an attached file.
 *
 * @param name       the name it was uploaded with, cleaned
 * @param size       in bytes
 * @param uploadedBy the account of who attached it
 */
public record AttachmentSummary(
        UUID id, UUID ownerId, String name, FileType type, long size, UUID uploadedBy, Instant uploadedAt) {

    /** The path it is downloaded from, for those who may read what it belongs to. */
    public String path() {
        return "attachments/" + id;
    }
}
