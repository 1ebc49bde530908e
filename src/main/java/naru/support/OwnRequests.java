package naru.support;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with its own requests. */
@Service
@Transactional
public class OwnRequests {

    private final RequestRepository requests;
    private final ReplyRepository replies;
    private final CategoryRepository categories;
    private final OfficeCalendar calendar;
    private final CompanyBook companies;
    private final RequestNews news;
    private final CurrentUser user;
    private final Clock clock;
    private final Duration window;

    OwnRequests(
            RequestRepository requests,
            ReplyRepository replies,
            CategoryRepository categories,
            OfficeCalendar calendar,
            CompanyBook companies,
            RequestNews news,
            CurrentUser user,
            Clock clock,
            @Value("${naru.support.reopen-within}") Duration window) {
        this.requests = requests;
        this.replies = replies;
        this.categories = categories;
        this.calendar = calendar;
        this.companies = companies;
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
        SupportRequest request = mine(id);
        Stamp stamp = new Stamp(user.get().accountId(), clock.instant());
        LocalDate today = TimeZones.wallClock(stamp.at(), TimeZones.KOREA).toLocalDate();
        int days = categories
                .findById(request.categoryId())
                .orElseThrow(() -> new NotFound(request.categoryId()))
                .workingDays();
        request.reopen(reason, window, calendar.from(today).after(today, days), stamp);
        news.changed(request);
    }

    /**
     * Takes down that the company opened its replies. Only the first time counts.
     *
     * @throws NotFound when one's own company has no such request
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    public void readReplies(UUID id) {
        SupportRequest request = mine(id);
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
        Reply reply = replies.findById(replyId)
                .filter(found -> found.state() == ReplyState.SENT)
                .orElseThrow(() -> new NotFound(replyId));
        SupportRequest request = mine(reply.requestId());
        reply.rate(said);
        news.changed(request);
    }

    private SupportRequest mine(UUID id) {
        UUID company = companies.companyOf(user.get().accountId()).id();
        return requests.findById(id)
                .filter(request -> request.origin().companyId().equals(company))
                .orElseThrow(() -> new NotFound(id));
    }
}
