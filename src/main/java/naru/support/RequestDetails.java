package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.base.Name;
import naru.company.CompanySummary;
import org.jspecify.annotations.Nullable;

/**
 * All about a request, for the city's own people.
 *
 * @param version    what a form saw, so that it does not overwrite what it has not seen
 * @param delegation the trip on which it was said
 * @param raisedBy   the name of the person who took it down
 * @param overdue    whether the company should have had its reply by now
 * @param waitingSince since when the city waits for the company and the clock stands still, or null
 * @param mergedInto   the request it goes on as part of, or null
 * @param absorbed     those that go on as part of it, by number
 * @param related      those that it has to do with, by number
 * @param replies what was sent and what is drafted, the oldest first
 * @param notes   what the city's people tell each other, the oldest first
 * @param inquiries what the company was asked, the oldest first
 * @param channel how it came in
 * @param files   what the company itself attached
 * @param referrals what other bodies had to do with it, the oldest first
 * @param outcomes  what the company was asked about what came of it, the earliest first
 * @param history    the oldest first
 */
public record RequestDetails(
        UUID id,
        long version,
        String number,
        CompanySummary company,
        @Nullable Name delegation,
        @Nullable UUID registrationId,
        CategorySummary category,
        String sentence,
        String raisedBy,
        Instant receivedAt,
        LocalDate dueOn,
        boolean overdue,
        RequestState state,
        @Nullable UUID ownerUnitId,
        @Nullable Name ownerUnit,
        @Nullable UUID assigneeId,
        @Nullable String assignee,
        @Nullable Decision decision,
        @Nullable Instant waitingSince,
        @Nullable RequestLink mergedInto,
        List<RequestLink> absorbed,
        List<RelatedRequest> related,
        List<ReplyDetails> replies,
        List<NoteLine> notes,
        List<InquiryDetails> inquiries,
        Channel channel,
        List<AttachmentSummary> files,
        List<ReferralDetails> referrals,
        List<OutcomeDetails> outcomes,
        List<TimelineEntry> history) {

    /** The reply that is being written, or null. */
    public @Nullable ReplyDetails draft() {
        return replies.stream()
                .filter(reply -> reply.state() != ReplyState.SENT)
                .findFirst()
                .orElse(null);
    }

    /** What the company got in writing, the oldest first. */
    public List<ReplyDetails> sent() {
        return replies.stream()
                .filter(reply -> reply.state() == ReplyState.SENT)
                .toList();
    }

    /** The body that the city waits for, and what it was asked; null when there is none. */
    public @Nullable ReferralDetails referral() {
        return referrals.stream().filter(ReferralDetails::live).findFirst().orElse(null);
    }
}
