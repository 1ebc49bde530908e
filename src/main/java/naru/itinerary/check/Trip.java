package naru.itinerary.check;

import java.util.List;

/**
 * What is planned, and what a check has to know about it. Ids are unique in each list, and what an entry names is there.
 *
 * @param travellers everyone who travels
 * @param resources  what can be booked: vehicles, interpreters
 * @param places     the venues where things happen
 * @param transfers  how long it takes between them, as far as somebody entered it
 * @param entries    what happens, in any order
 */
public record Trip(
        List<Traveller> travellers,
        List<Resource> resources,
        List<Place> places,
        List<Transfer> transfers,
        List<Entry> entries) {

    public Trip {
        travellers = List.copyOf(travellers);
        resources = List.copyOf(resources);
        places = List.copyOf(places);
        transfers = List.copyOf(transfers);
        entries = List.copyOf(entries);
        Cast cast = new Cast(travellers, resources, places, transfers);
        Cast.byId(entries, Entry::id).values().forEach(cast::admit);
    }
}
