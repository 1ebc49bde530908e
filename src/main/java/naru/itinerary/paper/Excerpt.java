package naru.itinerary.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import naru.base.Name;
import naru.base.NotFound;
import naru.delegation.DelegationSummary;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.PublishedLine;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen of a programme.
 *
 * @param member whose it is alone, or null
 * @param group  whose it is alone, or null
 * @param venue  where alone, or null
 * @param day    when alone, or null
 */
record Excerpt(
        ProgrammePart part,
        @Nullable MemberDetails member,
        @Nullable GroupDetails group,
        @Nullable Name venue,
        @Nullable LocalDate day,
        List<PublishedLine> lines) {

    static Excerpt of(Itinerary itinerary, List<PublishedLine> all, ProgrammePart part) {
        MemberDetails member = member(itinerary, part.memberId());
        GroupDetails group = group(itinerary, part.groupId());
        Name venue = venue(all, part.venue());
        LocalDate day = part.day();
        List<PublishedLine> lines = all.stream()
                .filter(line -> member == null || line.memberIds().contains(member.id()))
                .filter(line -> group == null
                        || !Collections.disjoint(line.memberIds(), group.facts().memberIds()))
                .filter(venue == null ? line -> true : at(venue.ko()))
                .filter(line -> day == null || touches(line, day))
                .toList();
        if (day != null && lines.isEmpty() && !isOnTrip(itinerary.delegation(), day)) {
            throw new NotFound(day);
        }
        return new Excerpt(part, member, group, venue, day, lines);
    }

    private static @Nullable MemberDetails member(Itinerary itinerary, @Nullable UUID id) {
        return id == null
                ? null
                : itinerary.members().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id));
    }

    private static @Nullable GroupDetails group(Itinerary itinerary, @Nullable UUID id) {
        return id == null
                ? null
                : itinerary.groups().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id));
    }

    private static @Nullable Name venue(List<PublishedLine> all, @Nullable String name) {
        return name == null
                ? null
                : all.stream()
                        .filter(at(name))
                        .findFirst()
                        .map(PublishedLine::venue)
                        .orElseThrow(() -> new NotFound(name));
    }

    private static Predicate<PublishedLine> at(String venue) {
        return line -> line.venue() != null && line.venue().ko().equals(venue);
    }

    /** A night flight is of the day it arrives on too. */
    private static boolean touches(PublishedLine line, LocalDate day) {
        return !day.isBefore(line.start().date()) && !day.isAfter(line.end().date());
    }

    private static boolean isOnTrip(DelegationSummary trip, LocalDate day) {
        return !day.isBefore(trip.startsOn()) && !day.isAfter(trip.endsOn());
    }
}
