package naru.itinerary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import naru.base.TimeZones;
import naru.base.access.CityScope;
import naru.delegation.DelegationBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes again what new zone rules put at another moment than people were told. The time on the wall stays; the new
 * version tells everybody concerned and their calendars, as each version does. The store keeps the number of a version once,
 * so that nobody is told twice, however many nodes look at the same time.
 */
@Component
class ZoneCorrections {

    private static final Logger log = LoggerFactory.getLogger(ZoneCorrections.class);

    private final VersionRepository versions;
    private final DelegationBook delegations;
    private final ItineraryNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ZoneCorrections(
            VersionRepository versions,
            DelegationBook delegations,
            ItineraryNews news,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.versions = versions;
        this.delegations = delegations;
        this.news = news;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** Looks at each trip that is still to come and was published by older rules than those in use. */
    void goRound() {
        LocalDateTime from =
                TimeZones.wallClock(clock.instant(), ZoneOffset.UTC).minus(TimeZones.FARTHEST);
        CityScope.everywhere(() -> versions.latestOfOlderRules(TimeZones.release(), from))
                .forEach(this::one);
    }

    private void one(ItineraryVersion found) {
        UUID trip = found.delegationId();
        try {
            CityScope.in(
                    found.city(), () -> transaction.executeWithoutResult(status -> correct(trip, TimeZones.release())));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException meanwhile) {
            log.debug("somebody else published the itinerary of trip {} at the same instant", trip, meanwhile);
        } catch (RuntimeException failure) {
            log.error("the itinerary of trip {} was not corrected; the next round tries again", trip, failure);
        }
    }

    private void correct(UUID trip, String release) {
        ItineraryVersion latest =
                versions.findTop2ByDelegationIdOrderByNumberDesc(trip).getFirst();
        if (TimeZones.isBehind(latest.zoneRules())) {
            return;
        }
        Instant now = clock.instant();
        List<PublishedLine> lines = latest.lines().stream()
                .map(PublishedLine::reckonedNow)
                .sorted(Comparator.comparing(line -> line.start().instant()))
                .toList();
        List<Change> ahead = Change.between(latest.lines(), lines).stream()
                .filter(change -> change.line().end().isAfter(now))
                .toList();
        if (ahead.isEmpty()) {
            latest.holdsBy(release);
            return;
        }
        int number = latest.number() + 1;
        versions.saveAndFlush(new ItineraryVersion(trip, number, lines, null, now, release));
        news.corrected(delegations.get(trip), delegations.members(trip), new Programme.Edition(number, now), ahead);
        events.publishEvent(new ItineraryChanged(CityScope.city(), trip));
        log.info(
                "version {} of the itinerary of trip {} corrects {} items by zone rules {}",
                number,
                trip,
                ahead.size(),
                release);
    }
}
