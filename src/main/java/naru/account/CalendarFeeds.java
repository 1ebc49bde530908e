package naru.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.base.Secret;
import naru.base.Words;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import naru.outbox.FeedEntry;
import naru.outbox.FeedWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendars behind secret addresses, as programs read them that cannot sign in. */
@Service
public class CalendarFeeds {

    private final CalendarFeedRepository feeds;
    private final AccountRepository accounts;
    private final List<FeedSource> sources;
    private final List<OtherCalendars> others;
    private final FeedWriter writer;
    private final Words words;
    private final Clock clock;
    private final TransactionTemplate changing;
    private final TransactionTemplate reading;

    CalendarFeeds(
            CalendarFeedRepository feeds,
            AccountRepository accounts,
            List<FeedSource> sources,
            List<OtherCalendars> others,
            FeedWriter writer,
            Words words,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.sources = sources;
        this.others = others;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
        changing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * The calendar of the person whose secret that is, with an account or without, as an iCalendar file; none for a closed
     * account.
     */
    @ForAnyone
    public Optional<String> read(Secret secret) {
        return CityScope.everywhere(() -> changing.execute(status -> owner(secret.hash())))
                .map(account -> CityScope.in(account.city(), () -> calendar(account.summary())))
                .or(() -> others.stream()
                        .flatMap(other -> other.read(secret).stream())
                        .findFirst());
    }

    private Optional<Account> owner(String hash) {
        Optional<Account> owner = feeds.findBySecretHash(hash)
                .flatMap(feed -> accounts.findById(feed.accountId()))
                .filter(Account::isOpen);
        owner.ifPresent(account -> feeds.markRead(hash, clock.instant()));
        return owner;
    }

    private String calendar(AccountSummary person) {
        List<FeedEntry> entries = reading.execute(status -> sources.stream()
                .flatMap(source -> source.entries(person).stream())
                .sorted(Comparator.comparing(FeedEntry::uid))
                .toList());
        return writer.write(words.say(person.language(), "calendar.name", person.name()), entries);
    }
}
