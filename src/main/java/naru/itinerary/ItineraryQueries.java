package naru.itinerary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.People;
import naru.attachment.AttachmentBook;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.itinerary.check.ItineraryCheck;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.VenueSummary;
import naru.tradeshow.Venues;
import naru.tradeshow.WayDetails;
import naru.tradeshow.Ways;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the itineraries of one's own city: what is planned, meetings with companies included, and what will not work. */
@Service
@Transactional(readOnly = true)
public class ItineraryQueries {

    private final ItemRepository items;
    private final DismissalRepository dismissals;
    private final TripResources resources;
    private final AttachmentBook files;
    private final Delegations delegations;
    private final Members members;
    private final Groups groups;
    private final MeetingQueries meetings;
    private final TradeShows shows;
    private final Venues venues;
    private final Ways ways;
    private final People people;

    ItineraryQueries(
            ItemRepository items,
            DismissalRepository dismissals,
            TripResources resources,
            AttachmentBook files,
            Delegations delegations,
            Members members,
            Groups groups,
            MeetingQueries meetings,
            TradeShows shows,
            Venues venues,
            Ways ways,
            People people) {
        this.items = items;
        this.dismissals = dismissals;
        this.resources = resources;
        this.files = files;
        this.delegations = delegations;
        this.members = members;
        this.groups = groups;
        this.meetings = meetings;
        this.shows = shows;
        this.venues = venues;
        this.ways = ways;
        this.people = people;
    }

    /**
     * The itinerary of a trip as it is planned now.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    public Itinerary get(UUID delegationId) {
        return supposing(delegationId, planned -> planned);
    }

    /** The itinerary as it would be if its items were planned otherwise; for services that decided who may ask. */
    Itinerary supposing(UUID delegationId, UnaryOperator<List<ItemDetails>> otherwise) {
        DelegationSummary delegation = delegations.get(delegationId);
        List<MemberDetails> travelling = members.of(delegationId);
        List<ItemDetails> planned = otherwise.apply(items.findByDelegationId(delegationId).stream()
                .map(ItineraryItem::details)
                .toList());
        List<MeetingSummary> met = meetings.calendar(delegationId);
        List<ResourceDetails> bookable = resources.of(delegationId);
        List<VenueDetails> places = places(planned, met);
        ItineraryLines lines = new ItineraryLines(delegation.members(), venues(planned));
        return new Itinerary(
                delegation,
                travelling,
                groups.of(delegationId),
                Stream.concat(
                                planned.stream().map(lines::of),
                                met.stream().flatMap(meeting -> lines.of(meeting).stream()))
                        .sorted(Comparator.comparing(
                                        (ItineraryLine line) -> line.start().instant())
                                .thenComparing(line -> line.title().ko()))
                        .toList(),
                concerns(
                        delegationId,
                        new TripOf(delegation, travelling, bookable, places, ways(places)).check(planned, met)),
                bookable,
                files.of(ItemFiles.KIND, planned.stream().map(ItemDetails::id).toList()));
    }

    private Map<UUID, VenueSummary> venues(List<ItemDetails> planned) {
        return shows.venuesById(planned.stream()
                .map(item -> item.facts().venueId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private List<WayDetails> ways(List<VenueDetails> places) {
        return ways.between(places.stream().map(VenueDetails::id).toList());
    }

    /** The venues that anything is at. */
    private List<VenueDetails> places(List<ItemDetails> planned, List<MeetingSummary> met) {
        Set<UUID> used = Stream.concat(
                        planned.stream()
                                .flatMap(item -> Stream.ofNullable(item.facts().venueId())),
                        met.stream().map(meeting -> meeting.venue().id()))
                .collect(Collectors.toSet());
        return venues.all().stream().filter(venue -> used.contains(venue.id())).toList();
    }

    private List<Concern> concerns(UUID delegationId, ItineraryCheck check) {
        List<Dismissal> all = dismissals.findByDelegationId(delegationId);
        Map<String, Dismissal> aside =
                all.stream().collect(Collectors.toMap(Dismissal::objection, Function.identity()));
        Map<UUID, AccountSummary> who =
                people.byId(all.stream().map(Dismissal::dismissedBy).distinct().toList());
        return check.objections().stream()
                .map(objection -> {
                    Dismissal put = aside.get(objection.key());
                    return new Concern(
                            objection,
                            put == null
                                    ? null
                                    : new Concern.Aside(
                                            put.reason(),
                                            Objects.requireNonNull(who.get(put.dismissedBy()))
                                                    .name(),
                                            put.dismissedAt()));
                })
                .toList();
    }
}
