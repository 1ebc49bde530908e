package naru.demo;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.itinerary.EditItem;
import naru.itinerary.ItemDetails;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.PhoneLinks;
import naru.itinerary.Publishing;

/** What is published of the itineraries. Whoever publishes is signed in. */
@DemoOnly
class Editions {

    private static final String DINNER = "한인 기업인 만찬";

    private final ItineraryQueries queries;
    private final ItineraryPlanning planning;
    private final Publishing publishing;
    private final PhoneLinks phones;
    private final Members members;

    Editions(
            ItineraryQueries queries,
            ItineraryPlanning planning,
            Publishing publishing,
            PhoneLinks phones,
            Members members) {
        this.queries = queries;
        this.planning = planning;
        this.publishing = publishing;
        this.phones = phones;
        this.members = members;
    }

    /** The first version; who has no account gets an address. */
    void first(UUID trip) {
        publishing.publish(trip, 0);
        members.of(trip).stream()
                .filter(member -> member.facts().part() != Part.OFFICIAL)
                .map(MemberDetails::id)
                .forEach(member -> phones.make(trip, member));
    }

    /** Dinner is half an hour later. */
    void second(UUID trip) {
        ItemDetails dinner = queries.get(trip).lines().stream()
                .filter(line -> line.title().ko().equals(DINNER))
                .map(line -> Objects.requireNonNull(line.item()))
                .findFirst()
                .orElseThrow();
        planning.edit(dinner.id(), dinner.version(), later(dinner.facts()));
        publishing.publish(trip, 1);
    }

    private static EditItem later(EditItem was) {
        Duration by = Duration.ofMinutes(30);
        return was.at(was.start().plus(by), was.end().plus(by));
    }
}
