package naru.account;

import java.time.Clock;
import java.util.Optional;
import naru.base.Secret;
import naru.base.access.CurrentUser;
import naru.base.access.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own secret calendar address. */
@Service
@Transactional
public class MyCalendar {

    private final CalendarFeedRepository feeds;
    private final CurrentUser user;
    private final Clock clock;

    MyCalendar(CalendarFeedRepository feeds, CurrentUser user, Clock clock) {
        this.feeds = feeds;
        this.user = user;
        this.clock = clock;
    }

    /** The address one has, if any; what makes it secret was shown when it was made. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<CalendarFeedSummary> get() {
        return mine().map(CalendarFeed::summary);
    }

    /** Makes an address; the one before, if any, leads nowhere from now on. */
    @ForSignedIn
    public Secret make() {
        Secret secret = Secret.draw();
        mine().ifPresentOrElse(
                        feed -> feed.renew(secret, clock.instant()),
                        () -> feeds.save(new CalendarFeed(user.get().accountId(), secret, clock.instant())));
        return secret;
    }

    /** Lets the address lead nowhere from now on. */
    @ForSignedIn
    public void revoke() {
        mine().ifPresent(feeds::delete);
    }

    private Optional<CalendarFeed> mine() {
        return feeds.findByAccountId(user.get().accountId());
    }
}
