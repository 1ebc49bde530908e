package naru.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;

/** Sends drafted replies together, each for itself: one that cannot be sent keeps none of the others back. */
@Service
public class Dispatch {

    private final Replies replies;

    Dispatch(Replies replies) {
        this.replies = replies;
    }

    /**
     * Sends the drafts of these requests.
     *
     * @return those that were not sent, and why
     * @throws NotFound when one's own city has no such request
     */
    @ForOfficials
    public List<Unsent> send(Collection<UUID> requestIds) {
        List<Unsent> unsent = new ArrayList<>();
        for (UUID id : requestIds) {
            try {
                replies.sendDraft(id);
            } catch (NotFound stranger) {
                throw stranger;
            } catch (RuleViolation why) {
                unsent.add(new Unsent(id, why));
            }
        }
        return unsent;
    }

    /** A reply that was not sent. */
    public record Unsent(UUID requestId, RuleViolation why) {}
}
