package naru.support.ui;

import java.util.UUID;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.attachment.AttachmentLimits;
import naru.base.access.CurrentUser;
import naru.support.Enclosures;
import naru.support.Replies;
import naru.support.ReplyTemplates;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who write a reply need at hand. */
@Component
record ReplyDesk(
        Replies replies,
        ReplyTemplates templates,
        Enclosures enclosures,
        AttachmentLimits limits,
        Units units,
        CurrentUser user) {

    /** The head of the unit that answers, or null when there is none. */
    @Nullable
    UUID head(RequestDetails request) {
        UUID unit = request.ownerUnitId();
        return units.all().stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .map(UnitSummary::headId)
                .orElse(null);
    }

    /** Whether the person who looks is that head. */
    boolean isHead(RequestDetails request) {
        return user.get().accountId().equals(head(request));
    }
}
