package naru.itinerary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version keeps of an item besides what it tells people, so that it can be planned so again.
 *
 * @param counterparts as one text, see {@link #met}
 * @param resources    the ids of what it was booked for, apart by blanks
 */
@Embeddable
public record KeptFacts(
        @Column(name = "kept_venue_id") @Nullable UUID venueId,
        @Column(name = "kept_notes") @Nullable String notes,
        @Column(name = "kept_counterparts") String counterparts,
        @Column(name = "kept_resources") String resources,
        @Column(name = "kept_gift") @Nullable String gift,
        @Column(name = "kept_dress") @Nullable String dress) {

    /** Nobody types these, see {@link naru.base.MissingText}. */
    private static final String BETWEEN = "\u001E";

    private static final String WITHIN = "\u001F";

    static KeptFacts of(EditItem facts) {
        return new KeptFacts(
                facts.venueId(),
                facts.notes(),
                facts.counterparts().stream()
                        .map(each -> Stream.of(each.name(), text(each.title()), text(each.organisation()))
                                .collect(Collectors.joining(WITHIN)))
                        .collect(Collectors.joining(BETWEEN)),
                facts.needs().resourceIds().stream()
                        .map(UUID::toString)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                facts.needs().gift(),
                facts.needs().dress());
    }

    /** What had to be ready, as far as it can still be booked. */
    Needs needs(Set<UUID> bookable) {
        Set<UUID> booked = Stream.of(resources.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .filter(bookable::contains)
                .collect(Collectors.toSet());
        return new Needs(booked, gift, dress);
    }

    /** Whom the delegation was to meet, in the order of protocol. */
    List<Counterpart> met() {
        return Stream.of(counterparts.split(BETWEEN, -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(WITHIN, -1))
                .map(parts -> new Counterpart(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
