package naru.itinerary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a version keeps of an item besides what it tells people, so that it can be planned so again.
 *
 * @param counterparts as one text, see {@link #met}
 * @param resources    the ids of what it was booked for, apart by blanks
 * @param groups       the ids of those it was for, apart by blanks; null in what was published before that was kept
 * @param resourceNames what they were called, as one text; null in what was published before that was kept
 */
@Embeddable
public record KeptFacts(
        @Column(name = "kept_venue_id") @Nullable UUID venueId,
        @Column(name = "kept_notes") @Nullable String notes,
        @Column(name = "kept_counterparts") String counterparts,
        @Column(name = "kept_resources") String resources,
        @Column(name = "kept_resource_names") @Nullable String resourceNames,
        @Column(name = "kept_gift") @Nullable String gift,
        @Column(name = "kept_dress") @Nullable String dress,
        @Column(name = "kept_groups") @Nullable String groups) {

    /** Nobody types these, see {@link naru.base.MissingText}. */
    private static final String BETWEEN = "\u001E";

    private static final String WITHIN = "\u001F";

    static KeptFacts of(EditItem facts, List<ResourceDetails> bookable) {
        return new KeptFacts(
                facts.venueId(),
                facts.notes(),
                facts.counterparts().stream()
                        .map(each -> Stream.of(each.name(), text(each.title()), text(each.organisation()))
                                .collect(Collectors.joining(WITHIN)))
                        .collect(Collectors.joining(BETWEEN)),
                text(facts.needs().resourceIds()),
                bookable.stream()
                        .filter(each -> facts.needs().resourceIds().contains(each.id()))
                        .map(each -> each.facts().name())
                        .map(name -> name.ko() + WITHIN + name.en())
                        .collect(Collectors.joining(BETWEEN)),
                facts.needs().gift(),
                facts.needs().dress(),
                text(facts.attendance().groupIds()));
    }

    /** What the vehicles and interpreters it was booked for were called. */
    List<Name> booked() {
        return resourceNames == null
                ? List.of()
                : parts(resourceNames)
                        .map(parts -> new Name(parts[0], parts[1]))
                        .toList();
    }

    /** Whether the same has to be ready. Where names were not kept, what was booked says it. */
    boolean needsTheSame(KeptFacts other) {
        boolean booked = (resourceNames == null || other.resourceNames == null)
                ? resources.equals(other.resources)
                : resourceNames.equals(other.resourceNames);
        return booked && Objects.equals(gift, other.gift) && Objects.equals(dress, other.dress);
    }

    /** What had to be ready, as far as it can still be booked. */
    Needs needs(Set<UUID> bookable) {
        Set<UUID> booked = ids(resources);
        booked.retainAll(bookable);
        return new Needs(booked, gift, dress);
    }

    /** For which groups it was, or nothing where that was not kept. */
    Optional<Set<UUID>> groupIds() {
        return Optional.ofNullable(groups).map(KeptFacts::ids);
    }

    private static String text(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<UUID> ids(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whom the delegation was to meet, in the order of protocol. */
    List<Counterpart> met() {
        return parts(counterparts)
                .map(parts -> new Counterpart(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static Stream<String[]> parts(String text) {
        return Stream.of(text.split(BETWEEN, -1)).filter(one -> !one.isEmpty()).map(one -> one.split(WITHIN, -1));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
