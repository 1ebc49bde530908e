package naru.support;

import java.util.UUID;
import naru.attachment.AttachmentOwner;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read what goes with a reply: those of its city who answer, and once it is sent the company that got it. */
@Component
@Transactional(readOnly = true)
class ReplyFiles implements AttachmentOwner {

    static final String KIND = "reply";

    private final ReplyRepository replies;
    private final OwnCompany own;
    private final CurrentUser user;

    ReplyFiles(ReplyRepository replies, OwnCompany own, CurrentUser user) {
        this.replies = replies;
        this.own = own;
        this.user = user;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return switch (user.get().role()) {
            case OFFICIAL, COORDINATOR -> replies.existsById(ownerId);
            case CONTACT ->
                replies.findById(ownerId)
                        .filter(reply -> reply.state() == ReplyState.SENT)
                        .filter(reply -> own.has(reply.requestId()))
                        .isPresent();
            case ADMINISTRATOR -> false;
        };
    }
}
