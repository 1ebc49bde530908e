package naru.itinerary;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes itineraries: what everybody goes by until the next version, and what is otherwise in it. */
@Service
@Transactional
public class Publishing {

    private final VersionRepository versions;
    private final ItineraryQueries queries;
    private final ItineraryNews news;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            VersionRepository versions,
            ItineraryQueries queries,
            ItineraryNews news,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.queries = queries;
        this.news = news;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The versions of a trip's itinerary, and what is not published yet.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public Versions versions(UUID delegationId) {
        List<PublishedLine> planned = queries.get(delegationId).asPublished();
        List<ItineraryVersion> all = versions.findByDelegationIdOrderByNumberDesc(delegationId);
        Map<UUID, AccountSummary> who = people.byId(all.stream()
                .flatMap(version -> version.publishedBy().stream())
                .distinct()
                .toList());
        List<VersionSummary> summaries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ItineraryVersion version = all.get(i);
            List<PublishedLine> before = i + 1 < all.size() ? all.get(i + 1).lines() : List.of();
            summaries.add(new VersionSummary(
                    version.number(),
                    version.publishedBy()
                            .map(id -> Objects.requireNonNull(who.get(id)).name())
                            .orElse(null),
                    version.publishedAt(),
                    version.zoneRules(),
                    Change.between(before, version.lines())));
        }
        return new Versions(
                summaries,
                Change.between(all.isEmpty() ? List.of() : all.getFirst().lines(), planned));
    }

    /** The latest version of the itinerary of one's own city's trip, or nothing while none was published. */
    @ForOfficials
    @Transactional(readOnly = true)
    public Optional<PublishedVersion> latest(UUID delegationId) {
        return versions.findByDelegationIdOrderByNumberDesc(delegationId).stream()
                .findFirst()
                .map(version -> new PublishedVersion(version.number(), version.publishedAt(), version.lines()));
    }

    /**
     * Publishes what is planned now, and tells those by mail for whom something is otherwise.
     *
     * @param latest the number of the latest version that whoever publishes has seen; 0 where there was none
     * @return the number of the new version
     * @throws NotFound when one's own city has no such trip
     * @throws ChangedMeanwhile when somebody else published first
     * @throws NothingToPublish when nothing is otherwise
     */
    @ForCoordinators
    public int publish(UUID delegationId, int latest) {
        Itinerary itinerary = queries.get(delegationId);
        List<ItineraryVersion> all = versions.findByDelegationIdOrderByNumberDesc(delegationId);
        ChangedMeanwhile.check(latest, all.isEmpty() ? 0 : all.getFirst().number());
        List<PublishedLine> planned = itinerary.asPublished();
        List<Change> changes =
                Change.between(all.isEmpty() ? List.of() : all.getFirst().lines(), planned);
        if (changes.isEmpty()) {
            throw new NothingToPublish();
        }
        int number = latest + 1;
        Instant now = clock.instant();
        try {
            versions.saveAndFlush(new ItineraryVersion(
                    delegationId, number, planned, user.get().accountId(), now, TimeZones.release()));
        } catch (DataIntegrityViolationException published) {
            // Somebody did so at the same instant: the store keeps each number once.
            throw new ChangedMeanwhile();
        }
        news.published(itinerary.delegation(), itinerary.members(), new Programme.Edition(number, now), changes);
        events.publishEvent(new ItineraryChanged(user.get().city(), delegationId));
        return number;
    }
}
