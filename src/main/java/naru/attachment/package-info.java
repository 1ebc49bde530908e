/**
 * Files that belong to something of a feature, such as a registration or a request: checked by their content, kept
 * outside the database, and given to those only who may see what they belong to. Knows no feature: each says with an
 * {@link naru.attachment.AttachmentOwner} who may read. Uses {@code base} only.
 */
@NullMarked
@ApplicationModule(
        displayName = "Attachment",
        allowedDependencies = {"base", "base::*"})
package naru.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
