package naru.support;

import java.util.UUID;
import naru.attachment.AttachmentBook;
import naru.attachment.FileType;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that go with a reply. They are as final as its words: once these wait for approval, neither changes. */
@Service
@Transactional
public class Enclosures {

    private final ReplyRepository replies;
    private final AttachmentBook files;
    private final Casework casework;
    private final RequestNews news;

    Enclosures(ReplyRepository replies, AttachmentBook files, Casework casework, RequestNews news) {
        this.replies = replies;
        this.files = files;
        this.casework = casework;
        this.news = news;
    }

    /**
     * Adds a file to the reply that is being written, a document or a picture.
     *
     * @param name as the browser sent it
     * @throws NotFound when one's own city has no such request
     * @throws NothingWritten when there is no draft to go with
     * @throws ReplyAlreadySubmitted when it waits for approval
     */
    @ForOfficials
    public void add(UUID requestId, String name, byte[] content) {
        SupportRequest request = casework.find(requestId);
        files.keep(ReplyFiles.KIND, draft(request).id(), name, content, FileType.DOCUMENTS);
        news.changed(request);
    }

    /**
     * Takes a file away from the reply that is being written.
     *
     * @throws NotFound when one's own city has no such request, or its draft no such file
     * @throws NothingWritten when there is no draft
     * @throws ReplyAlreadySubmitted when it waits for approval
     */
    @ForOfficials
    public void remove(UUID requestId, UUID attachmentId) {
        SupportRequest request = casework.find(requestId);
        files.remove(ReplyFiles.KIND, draft(request).id(), attachmentId);
        news.changed(request);
    }

    private Reply draft(SupportRequest request) {
        Reply draft = replies.findByRequestIdAndUnsentTrue(request.id()).orElseThrow(NothingWritten::new);
        if (draft.state() == ReplyState.SUBMITTED) {
            throw new ReplyAlreadySubmitted();
        }
        return draft;
    }
}
