package naru.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * The places a registration holds, for good or until an instant. The store lets no other registration have the same.
 */
@Embeddable
class Holding {

    @ElementCollection
    @CollectionTable(name = "held_place", joinColumns = @JoinColumn(name = "registration_id"))
    @BatchSize(size = 100)
    private Set<HeldPlace> places = new HashSet<>();

    @Column(name = "held_until")
    private @Nullable Instant until;

    protected Holding() {}

    static Holding nothing() {
        return new Holding();
    }

    void take(UUID slot, Collection<Integer> numbers) {
        numbers.forEach(number -> places.add(new HeldPlace(slot, number)));
    }

    /** Keeps what it has for a while only. */
    void keepUntil(Instant instant) {
        until = instant;
    }

    /** Keeps what it has no longer than until an instant, where it has it for a while only. */
    void keepNoLongerThan(Instant instant) {
        if (until != null && until.isAfter(instant)) {
            until = instant;
        }
    }

    /** Keeps what it has for good. */
    void keepForGood() {
        until = null;
    }

    /** Keeps so many of its places. */
    void keepOnly(int number) {
        List<HeldPlace> superfluous = places.stream().skip(number).toList();
        superfluous.forEach(places::remove);
    }

    /** Gives its places up, to take others for as long as it had these. */
    void giveUp() {
        places.clear();
    }

    /** Has nothing any more. */
    void end() {
        places.clear();
        until = null;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether it has places whose time is over. */
    boolean isOverdue(Instant at) {
        return until != null && !until.isAfter(at) && !isEmpty();
    }

    int size() {
        return places.size();
    }

    @Nullable
    Instant until() {
        return until;
    }
}
