package naru.support;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.company.NotYetContact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with its own requests. */
@Service
@Transactional
public class OwnRequests {

    private final OwnCompany company;
    private final ReplyRepository replies;
    private final CategoryRepository categories;
    private final OfficeCalendar calendar;
    private final OwnerNews owners;
    private final RequestNews news;
    private final CurrentUser user;
    private final Clock clock;
    private final Duration window;

    OwnRequests(
            OwnCompany company,
            ReplyRepository replies,
            CategoryRepository categories,
            OfficeCalendar calendar,
            OwnerNews owners,
            RequestNews news,
            CurrentUser user,
            Clock clock,
            @Value("${naru.support.reopen-within}") Duration window) {
        this.company = company;
        this.replies = replies;
        this.categories = categories;
        this.calendar = calendar;
        this.owners = owners;
        this.news = news;
        this.user = user;
        this.clock = clock;
        this.window = window;
    }

    /**
     * Says that the reply does not answer it (답변이 충분하지 않습니다); it is answered anew, in the time of its category.
     *
     * @param why what is missing
     * @throws NotFound when one's own company has no such request
     * @throws NotYetContact when one does not yet speak for the company
     * @throws NotReplied when there is no reply yet
     * @throws TooLateToReopen when that was said too long after the reply
     */
    @ForContacts
    public void reopen(UUID id, String why) {
        String reason = MissingText.check("reason", why, 500);
        SupportRequest request = company.request(id);
        Stamp stamp = new Stamp(user.get().accountId(), clock.instant());
        LocalDate today = TimeZones.dayInKorea(stamp.at());
        int days = categories
                .findById(request.categoryId())
                .orElseThrow(() -> new NotFound(request.categoryId()))
                .workingDays();
        request.reopen(reason, window, calendar.from(today).after(today, days), stamp);
        news.changed(request);
        owners.reopened(request, reason);
    }

    /**
     * Takes down that the company opened its replies. Only the first time counts.
     *
     * @throws NotFound when one's own company has no such request
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    public void readReplies(UUID id) {
        SupportRequest request = company.request(id);
        List<Reply> unread =
                replies.findByRequestIdInAndStateOrderBySentAt(List.of(request.id()), ReplyState.SENT).stream()
                        .filter(reply -> reply.readAt() == null)
                        .toList();
        if (!unread.isEmpty()) {
            unread.forEach(reply -> reply.read(clock.instant()));
            news.changed(request);
        }
    }

    /**
     * Says what the company thinks of a reply; another answer replaces it.
     *
     * @throws NotFound when one's own company has no such reply
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    public void rate(UUID replyId, Satisfaction said) {
        sent(replyId, reply -> reply.rate(said));
    }

    /**
     * Takes back what the company said of a reply.
     *
     * @throws NotFound when one's own company has no such reply
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    public void takeBackRating(UUID replyId) {
        sent(replyId, Reply::takeBackRating);
    }

    private void sent(UUID replyId, Consumer<Reply> change) {
        Reply reply = replies.findById(replyId)
                .filter(found -> found.state() == ReplyState.SENT)
                .orElseThrow(() -> new NotFound(replyId));
        SupportRequest request = company.request(reply.requestId());
        change.accept(reply);
        news.changed(request);
    }
}
