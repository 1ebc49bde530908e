package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.attachment.AttachmentBook;
import naru.attachment.AttachmentSummary;
import org.springframework.stereotype.Component;

/** The files of requests and replies, for those who may read what they belong to. */
@Component
class Papers {

    private final AttachmentBook files;

    Papers(AttachmentBook files) {
        this.files = files;
    }

    /** What a company itself attached to its request. */
    List<AttachmentSummary> of(SupportRequest request) {
        return files.of(OwnRequestFiles.KIND, request.id());
    }

    /** What goes with each of these replies; nothing for those without. */
    Map<UUID, List<AttachmentSummary>> of(Collection<Reply> replies) {
        return files.of(ReplyFiles.KIND, replies.stream().map(Reply::id).toList());
    }

    /** What goes with a reply. */
    List<AttachmentSummary> of(Reply reply) {
        return of(List.of(reply)).getOrDefault(reply.id(), List.of());
    }
}
