package naru.itinerary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.WallTime;
import naru.delegation.DelegationSummary;
import naru.delegation.EditMember;
import naru.delegation.MemberDetails;
import naru.delegation.MemberSummary;
import naru.delegation.Part;
import naru.delegation.Passage;
import naru.itinerary.check.Coordinates;
import naru.itinerary.check.Entry;
import naru.itinerary.check.ItineraryCheck;
import naru.itinerary.check.Opening;
import naru.itinerary.check.Place;
import naru.itinerary.check.Presence;
import naru.itinerary.check.Resource;
import naru.itinerary.check.Transfer;
import naru.itinerary.check.Traveller;
import naru.itinerary.check.Trip;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingSummary;
import naru.meeting.SlotSummary;
import naru.tradeshow.EditVenue;
import naru.tradeshow.EditWay;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.WayDetails;
import org.jspecify.annotations.Nullable;

/**
 * A trip in the words of its check.
 *
 * @param bookable vehicles and interpreters
 * @param venues   the venues that anything is at
 * @param ways     how long it takes between them, as far as somebody entered it
 */
record TripOf(
        DelegationSummary delegation,
        List<MemberDetails> travelling,
        List<ResourceDetails> bookable,
        List<VenueDetails> venues,
        List<WayDetails> ways) {

    /** Where a day begins first, and where it ends last; the signs of these names are the other way round. */
    private static final ZoneId FIRST_MORNING = ZoneId.of("Etc/GMT-14");

    private static final ZoneId LAST_EVENING = ZoneId.of("Etc/GMT+12");

    private static final Opening ALL_DAY = new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    ItineraryCheck check(List<ItemDetails> items, List<MeetingSummary> meetings) {
        return ItineraryCheck.of(new Trip(
                travelling.stream().map(this::traveller).toList(),
                bookable.stream().map(TripOf::resource).toList(),
                venues.stream().map(this::place).toList(),
                ways.stream().map(TripOf::transfer).toList(),
                Stream.concat(
                                items.stream().map(TripOf::entry),
                                meetings.stream()
                                        .flatMap(meeting ->
                                                meeting.slots().stream().map(slot -> entry(meeting, slot))))
                        .toList()));
    }

    /** Whoever is there all the time is so as long as it is a day of the trip anywhere on earth. */
    private Traveller traveller(MemberDetails member) {
        EditMember known = member.facts();
        return new Traveller(
                member.id(),
                known.name(),
                known.part() == Part.OFFICIAL,
                List.of(new Presence(
                        at(known.joins(), new WallTime(delegation.startsOn().atStartOfDay(), FIRST_MORNING)),
                        at(
                                known.leaves(),
                                new WallTime(delegation.endsOn().plusDays(1).atStartOfDay(), LAST_EVENING)))));
    }

    private static Resource resource(ResourceDetails known) {
        EditResource facts = known.facts();
        return new Resource(known.id(), facts.name(), facts.seats(), facts.firstDay(), facts.lastDay());
    }

    private static Transfer transfer(WayDetails known) {
        EditWay way = known.facts();
        return new Transfer(
                way.fromVenueId(),
                way.toVenueId(),
                way.minutes(),
                way.busy().stream()
                        .map(time -> new Transfer.Busy(time.from(), time.until(), time.minutes()))
                        .toList());
    }

    private static WallTime at(@Nullable Passage passage, WallTime otherwise) {
        return passage == null ? otherwise : passage.at();
    }

    private Place place(VenueDetails venue) {
        EditVenue known = venue.facts();
        return new Place(
                venue.id(),
                known.name(),
                known.zone(),
                hours(known.days()),
                known.capacity(),
                known.rooms().stream()
                        .flatMap(room -> Stream.ofNullable(room.capacity())
                                .map(capacity -> Map.entry(room.name().ko(), capacity)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                coordinates(known.coordinates()));
    }

    /** Of days on which nobody knows when a venue is open, nothing is said: it counts as open. */
    private Map<LocalDate, List<Opening>> hours(List<VenueDay> known) {
        Map<LocalDate, List<Opening>> hours = new HashMap<>();
        if (!known.isEmpty()) {
            delegation
                    .startsOn()
                    .minusDays(2)
                    .datesUntil(delegation.endsOn().plusDays(3))
                    .forEach(day -> hours.put(day, List.of(ALL_DAY)));
        }
        for (VenueDay day : known) {
            LocalTime opens = day.opens();
            LocalTime closes = day.closes();
            hours.put(day.day(), opens == null || closes == null ? List.of() : List.of(new Opening(opens, closes)));
        }
        return hours;
    }

    private static @Nullable Coordinates coordinates(naru.tradeshow.@Nullable Coordinates known) {
        return known == null ? null : new Coordinates(known.latitude(), known.longitude());
    }

    private static Entry entry(ItemDetails item) {
        EditItem facts = item.facts();
        boolean transfer = facts.kind() == ItemKind.TRANSFER;
        boolean placed = facts.venueId() != null && !transfer;
        return new Entry(
                item.id(),
                facts.title(),
                transfer ? Entry.Kind.TRANSFER : Entry.Kind.OTHER,
                facts.start(),
                facts.end(),
                placed ? facts.venueId() : null,
                placed ? facts.room() : null,
                facts.attendance().memberIds(),
                facts.needs().resourceIds(),
                facts.attendance().memberIds().size() + facts.counterparts().size());
    }

    private static Entry entry(MeetingSummary meeting, SlotSummary slot) {
        String room = meeting.room().ko();
        String place = slot.place().ko();
        int companies = meeting.form() == MeetingForm.ROUND_TABLE ? slot.capacity() * meeting.personsPerPlace() : 1;
        return new Entry(
                slot.id(),
                meeting.title(),
                Entry.Kind.MEETING,
                slot.start(),
                slot.start().plus(slot.length()),
                meeting.venue().id(),
                place.equals(room) || place.startsWith(room) ? place : room + " · " + place,
                slot.members().stream().map(MemberSummary::id).collect(Collectors.toSet()),
                Set.of(),
                slot.members().size() + companies);
    }
}
