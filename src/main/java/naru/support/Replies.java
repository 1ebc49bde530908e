package naru.support;

import java.util.Optional;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a request gets its written answer: drafted, approved where its category asks for that, and sent. */
@Service
@Transactional
public class Replies {

    private final ReplyRepository replies;
    private final CategoryRepository categories;
    private final Units units;
    private final Casework casework;
    private final RequestNews news;
    private final OwnerNews owners;
    private final ReplyFacts facts;

    Replies(
            ReplyRepository replies,
            CategoryRepository categories,
            Units units,
            Casework casework,
            RequestNews news,
            OwnerNews owners,
            ReplyFacts facts) {
        this.replies = replies;
        this.categories = categories;
        this.units = units;
        this.casework = casework;
        this.news = news;
        this.owners = owners;
        this.facts = facts;
    }

    /**
     * Keeps what is written so far; the company does not see it.
     *
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     */
    @ForOfficials
    public void draft(ReplyToRequest command) {
        SupportRequest request = casework.load(command.id(), command.version());
        request.requireUnanswered();
        write(request, command.text());
        casework.touch(request);
    }

    /**
     * Lays the draft before the head of the unit that owns the request.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NothingWritten when there is no draft
     * @throws GapsLeft when a placeholder of a template is not filled in yet
     * @throws ReplyWithoutDecision when nothing was decided yet
     * @throws ReplyAlreadySubmitted when it was submitted before
     * @throws NoHeadToApprove when the unit has no head
     */
    @ForOfficials
    public void submit(UUID id, long version) {
        casework.change(id, version, (request, stamp) -> {
            UUID head = headOf(request).orElseThrow(NoHeadToApprove::new);
            Reply draft = draftOf(request);
            facts.requireFilled(draft.text());
            draft.submit(stamp.at());
            request.submit(stamp);
            owners.submitted(request, head);
        });
    }

    /**
     * Has the draft written otherwise.
     *
     * @param version what the form saw
     * @param why     what is to be changed
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotTheHead when one is not the head of the unit that owns the request
     * @throws NothingToApprove when no reply waits for approval
     */
    @ForOfficials
    public void sendBack(UUID id, long version, String why) {
        String reason = MissingText.check("reason", why, 500);
        casework.change(id, version, (request, stamp) -> {
            requireHead(request);
            Reply draft = draftOf(request);
            draft.sendBack();
            request.sendBack(reason, stamp);
            owners.sentBack(request, draft.writtenBy(), reason);
        });
    }

    /**
     * Approves the draft that waits for it, and sends it.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotTheHead when one is not the head of the unit that owns the request
     * @throws NothingToApprove when no reply waits for approval
     */
    @ForOfficials
    public void approve(UUID id, long version) {
        SupportRequest request = casework.load(id, version);
        requireHead(request);
        Reply draft = draftOf(request);
        draft.approve(casework.me());
        send(request, draft);
    }

    /**
     * Gives the company its written answer; it gets a mail.
     *
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws ReplyWithoutDecision when nothing was decided yet
     * @throws GapsLeft when a placeholder of a template is not filled in yet
     * @throws ApprovalNeeded when its category asks for approval, and one is not the head of the unit
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     */
    @ForOfficials
    public void send(ReplyToRequest command) {
        SupportRequest request = casework.load(command.id(), command.version());
        requireApproval(request);
        facts.requireFilled(command.text());
        send(request, write(request, command.text()));
    }

    /**
     * Sends the draft as it stands.
     *
     * @throws NotFound when one's own city has no such request
     * @throws NothingWritten when there is no draft
     * @throws ReplyWithoutDecision when nothing was decided yet
     * @throws ApprovalNeeded when its category asks for approval, and one is not the head of the unit
     * @throws AlreadyReplied when the company has its reply
     */
    @ForOfficials
    public void sendDraft(UUID id) {
        SupportRequest request = casework.find(id);
        request.requireUnanswered();
        requireApproval(request);
        send(request, draftOf(request));
    }

    private void send(SupportRequest request, Reply reply) {
        Stamp stamp = casework.stamp();
        request.reply(stamp);
        reply.send(stamp);
        news.replied(request, reply);
    }

    private Reply write(SupportRequest request, ReplyText text) {
        Stamp stamp = casework.stamp();
        Optional<Reply> draft = replies.findByRequestIdAndUnsentTrue(request.id());
        draft.ifPresent(known -> known.rewrite(text, stamp));
        return draft.orElseGet(() -> begin(new Reply(request.id(), text, stamp)));
    }

    private Reply begin(Reply draft) {
        try {
            return replies.saveAndFlush(draft);
        } catch (DataIntegrityViolationException begun) {
            throw new ChangedMeanwhile();
        }
    }

    private Reply draftOf(SupportRequest request) {
        return replies.findByRequestIdAndUnsentTrue(request.id()).orElseThrow(NothingWritten::new);
    }

    private void requireApproval(SupportRequest request) {
        if (needsApproval(request) && !isHead(request)) {
            throw new ApprovalNeeded();
        }
    }

    private boolean needsApproval(SupportRequest request) {
        return categories
                .findById(request.categoryId())
                .orElseThrow(() -> new NotFound(request.categoryId()))
                .needsApproval();
    }

    private void requireHead(SupportRequest request) {
        if (!isHead(request)) {
            throw new NotTheHead();
        }
    }

    private boolean isHead(SupportRequest request) {
        return headOf(request).filter(casework.me()::equals).isPresent();
    }

    private Optional<UUID> headOf(SupportRequest request) {
        return Optional.ofNullable(request.owner().unitId()).map(units::get).map(UnitSummary::headId);
    }
}
