package naru.itinerary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.Words;
import naru.delegation.Budgets;
import naru.delegation.EditBudgetLine;
import naru.delegation.EditTrip;
import naru.delegation.TripDetails;
import naru.delegation.TripPlanning;
import naru.delegation.TripStop;
import org.springframework.stereotype.Component;

/**
 * What a trip has besides people and items, for one that is like it: stops, planned amounts, vehicles and interpreters. A
 * telephone number that somebody wrote into a name stays behind, and so does an interpreter's name where names do.
 */
@Component
class TripBelongings {

    /** Nine digits at least, however they are set apart; seats, plates and years have fewer. */
    private static final String NUMBER = "\\+?\\(?\\d(?:[\\s().-]{0,2}\\d){8,}";

    private static final Pattern TELEPHONE = Pattern.compile("\\(" + NUMBER + "\\)|" + NUMBER);

    private final TripPlanning trips;
    private final Budgets budgets;
    private final TripResources resources;
    private final Words words;

    TripBelongings(TripPlanning trips, Budgets budgets, TripResources resources, Words words) {
        this.trips = trips;
        this.budgets = budgets;
        this.resources = resources;
        this.words = words;
    }

    /** The stops of a trip on the days of another; the last ones end with it, or are left out. */
    List<TripStop> stops(UUID model, DayShift shift, LocalDate endsOn) {
        return trips.get(model).facts().stops().stream()
                .filter(stop -> !shift.of(stop.firstDay()).isAfter(endsOn))
                .map(stop -> new TripStop(
                        stop.place(),
                        stop.zone(),
                        shift.of(stop.firstDay()),
                        earlier(shift.of(stop.lastDay()), endsOn)))
                .toList();
    }

    void takeStops(UUID model, UUID planned, DayShift shift) {
        TripDetails trip = trips.get(planned);
        EditTrip facts = trip.facts();
        List<TripStop> stops = stops(model, shift, facts.endsOn());
        if (!stops.isEmpty()) {
            trips.edit(
                    planned,
                    trip.version(),
                    new EditTrip(
                            facts.tradeShowId(),
                            facts.title(),
                            facts.purpose(),
                            facts.cityProject(),
                            facts.startsOn(),
                            facts.endsOn(),
                            facts.opensOn(),
                            facts.closesOn(),
                            stops));
        }
    }

    int budgetLines(UUID model) {
        return budgets.of(model).lines().size();
    }

    /** What was planned; what was spent is the other trip's. */
    void takeBudget(UUID model, UUID planned) {
        budgets.of(model)
                .lines()
                .forEach(line -> budgets.add(
                        planned,
                        new EditBudgetLine(line.facts().what(), line.facts().planned(), null)));
    }

    /** What of a trip's vehicles and interpreters another can have, by the ids that they have there. */
    Map<UUID, EditResource> resources(Itinerary model, DayShift shift, LocalDate endsOn, boolean names) {
        Map<UUID, EditResource> along = new HashMap<>();
        model.resources()
                .forEach(known ->
                        resource(known.facts(), shift, endsOn, names).ifPresent(facts -> along.put(known.id(), facts)));
        return along;
    }

    /**
     * Enters a trip's vehicles and interpreters for another.
     *
     * @return what is in whose place
     */
    Map<UUID, UUID> takeResources(Itinerary model, UUID planned, DayShift shift, LocalDate endsOn, boolean names) {
        Map<UUID, EditResource> along = resources(model, shift, endsOn, names);
        Map<UUID, UUID> successors = new HashMap<>();
        model.resources()
                .forEach(known -> Stream.ofNullable(along.get(known.id()))
                        .forEach(facts -> successors.put(known.id(), resources.add(planned, facts))));
        return successors;
    }

    /** What would come after the last day is left out. */
    private Optional<EditResource> resource(EditResource known, DayShift shift, LocalDate endsOn, boolean names) {
        LocalDate first = known.firstDay() == null ? null : shift.of(known.firstDay());
        LocalDate last = known.lastDay() == null ? null : shift.of(known.lastDay());
        if (first != null && first.isAfter(endsOn)) {
            return Optional.empty();
        }
        return Optional.of(new EditResource(
                known.kind(),
                names || known.kind() != ResourceKind.INTERPRETER ? withoutTelephone(known) : unnamed(known.kind()),
                known.seats(),
                first,
                last == null || last.isAfter(endsOn) ? null : last));
    }

    private Name withoutTelephone(EditResource known) {
        Name unnamed = unnamed(known.kind());
        return new Name(
                bare(known.name().ko(), unnamed.ko()),
                bare(known.name().en(), known.name().en().isBlank() ? "" : unnamed.en()));
    }

    private static String bare(String name, String otherwise) {
        String bare = TELEPHONE.matcher(name).replaceAll("").strip();
        return bare.isEmpty() ? otherwise : bare;
    }

    private Name unnamed(ResourceKind kind) {
        String key = "clone.unnamed." + kind.name();
        return new Name(words.say(Locale.KOREAN, key), words.say(Locale.ENGLISH, key));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
