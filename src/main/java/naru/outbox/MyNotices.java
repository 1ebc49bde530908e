package naru.outbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForSignedIn;
import naru.base.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the person who asks. */
@Service
@Transactional
public class MyNotices {

    private final PostedNoticeRepository notices;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyNotices(PostedNoticeRepository notices, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A part of one's notices, the newest first.
     *
     * @param offset how many to pass over, a multiple of {@code limit}
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<NoticeSummary> newest(int offset, int limit) {
        return notices.findByAccountIdOrderByPostedAtDescIdDesc(me(), PageRequest.of(offset / limit, limit)).stream()
                .map(PostedNotice::summary)
                .toList();
    }

    /** How many notices one has. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public int count() {
        return notices.countByAccountId(me());
    }

    /** How many notices one has not read. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public int countUnread() {
        return notices.countByAccountIdAndReadAtIsNull(me());
    }

    /**
     * Takes down that a notice was read.
     *
     * @return the page where it matters
     * @throws NotFound when one has no such notice
     */
    @ForSignedIn
    public String open(UUID id) {
        PostedNotice notice =
                notices.findById(id).filter(found -> found.isFor(me())).orElseThrow(() -> new NotFound(id));
        notice.read(clock.instant());
        changed();
        return notice.page();
    }

    /** Takes down that all notices were read. */
    @ForSignedIn
    public void readAll() {
        notices.readAll(me(), clock.instant());
        changed();
    }

    private UUID me() {
        return user.get().accountId();
    }

    private void changed() {
        SignedIn me = user.get();
        events.publishEvent(new NoticesChanged(me.city(), me.accountId()));
    }
}
