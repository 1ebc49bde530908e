package naru.itinerary.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who and what the entries of a trip speak of, found by id. */
final class Cast {

    private final Map<UUID, Traveller> travellers;
    private final Map<UUID, Resource> resources;
    private final Map<UUID, Place> places;
    private final Transfers transfers;

    Cast(List<Traveller> travellers, List<Resource> resources, List<Place> places, List<Transfer> transfers) {
        this.travellers = byId(travellers, Traveller::id);
        this.resources = byId(resources, Resource::id);
        this.places = byId(places, Place::id);
        this.transfers = new Transfers(transfers);
    }

    Traveller traveller(UUID id) {
        return known(travellers.get(id), id);
    }

    Resource resource(UUID id) {
        return known(resources.get(id), id);
    }

    Place place(UUID id) {
        return known(places.get(id), id);
    }

    Transfers transfers() {
        return transfers;
    }

    /** Lets in an entry that speaks only of whom and what there is. */
    void admit(Entry entry) {
        entry.travellers().forEach(this::traveller);
        entry.resources().forEach(this::resource);
        if (entry.venue() != null) {
            place(entry.venue());
        }
    }

    static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        Map<UUID, T> found = new HashMap<>();
        for (T one : all) {
            if (found.put(id.apply(one), one) != null) {
                throw new IllegalArgumentException("there twice: " + one);
            }
        }
        return found;
    }

    private static <T> T known(@Nullable T found, UUID id) {
        if (found == null) {
            throw new IllegalArgumentException("not of this trip: " + id);
        }
        return found;
    }
}
