package naru.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engagements of the city in scope, for the services of other features: they decide first who may plan. Views do not
 * call it. Whoever enters something at the same instant as somebody else may be told by the store to start over: the
 * unique key {@code timetable_subject_once}, or a lost lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Timetable {

    private final EngagementRepository engagements;
    private final Turnstile turnstile;

    Timetable(EngagementRepository engagements, Turnstile turnstile) {
        this.engagements = engagements;
        this.turnstile = turnstile;
    }

    /**
     * Enters bookings of causes that have none yet.
     *
     * @throws Overlap when any subject is taken at that time, by something else or by another of these bookings
     */
    public void engage(List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return;
        }
        turnstile.pass(subjects(bookings));
        enter(bookings);
    }

    /**
     * Enters bookings in place of what their causes had before.
     *
     * @throws Overlap when any subject is taken at that time, by something else or by another of these bookings
     */
    public void move(List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return;
        }
        turnstile.pass(subjects(bookings));
        engagements.release(causes(bookings));
        enter(bookings);
    }

    /** Gives the time back that the causes took. */
    public void release(Collection<UUID> causes) {
        if (!causes.isEmpty()) {
            engagements.release(causes);
        }
    }

    /**
     * What would stand in the way of bookings, were they entered now; nothing is entered.
     *
     * @param leaving causes that would be released at the same time, besides those of the bookings
     */
    public List<Clash> clashes(List<Booking> bookings, Collection<UUID> leaving) {
        return bookings.isEmpty() ? List.of() : find(bookings, leaving);
    }

    /**
     * What would stand in the way of each of several bookings, of which one at most is to be entered; those in whose way
     * nothing stands are left out. Nothing is entered.
     */
    public Map<Booking, Overlap> refusals(List<Booking> alternatives) {
        if (alternatives.isEmpty()) {
            return Map.of();
        }
        List<Engagement> standing = standing(alternatives, Set.of());
        Map<Booking, Overlap> refusals = new HashMap<>();
        for (Booking booking : alternatives) {
            List<Clash> clashes = booking.subjects().stream()
                    .flatMap(subject -> first(standing, booking, subject).stream()
                            .map(taken -> taken.clash(subject, booking, false)))
                    .toList();
            if (!clashes.isEmpty()) {
                refusals.put(booking, new Overlap(clashes));
            }
        }
        return refusals;
    }

    private void enter(List<Booking> bookings) {
        List<Clash> clashes = find(bookings, Set.of());
        if (!clashes.isEmpty()) {
            throw new Overlap(clashes);
        }
        engagements.saveAll(bookings.stream()
                .flatMap(booking -> booking.subjects().stream().map(subject -> new Engagement(booking, subject)))
                .toList());
    }

    private List<Clash> find(List<Booking> bookings, Collection<UUID> leaving) {
        List<Engagement> standing = standing(bookings, leaving);
        Set<UUID> wanted = new HashSet<>(causes(bookings));
        List<Clash> clashes = new ArrayList<>();
        for (Booking booking : bookings) {
            for (Subject subject : booking.subjects()) {
                first(standing, booking, subject)
                        .map(taken -> taken.clash(subject, booking, wanted.contains(taken.causeId())))
                        .ifPresent(clashes::add);
                standing.add(new Engagement(booking, subject));
            }
        }
        return clashes;
    }

    /** What takes any subject of the bookings around their time, besides what they take the place of. */
    private List<Engagement> standing(List<Booking> bookings, Collection<UUID> leaving) {
        Set<UUID> released = new HashSet<>(causes(bookings));
        released.addAll(leaving);
        Instant from = bookings.stream()
                .map(wanted -> wanted.span().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant until = bookings.stream()
                .map(wanted -> wanted.span().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ArrayList<>(engagements.taking(subjects(bookings), from, until).stream()
                .filter(engagement -> !released.contains(engagement.causeId()))
                .toList());
    }

    private static Optional<Engagement> first(List<Engagement> standing, Booking booking, Subject subject) {
        return standing.stream()
                .filter(taken -> taken.subjectId().equals(subject.id()) && taken.isTakenDuring(booking.span()))
                .findFirst();
    }

    private static Set<UUID> subjects(List<Booking> bookings) {
        Set<UUID> all = new HashSet<>();
        bookings.forEach(booking -> booking.subjects().forEach(subject -> all.add(subject.id())));
        return all;
    }

    private static List<UUID> causes(List<Booking> bookings) {
        return bookings.stream().map(Booking::cause).toList();
    }
}
