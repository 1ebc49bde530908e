package naru.attachment;

import org.springframework.core.io.Resource;

/**
 * A file on its way to somebody who may read it.
 *
 * @param sha256 what its bytes add up to; other bytes would be another file
 */
public record Download(AttachmentSummary file, String sha256, Resource content) {}
