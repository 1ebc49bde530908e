package naru.meeting;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The line for places of a slot. Whoever joins it and whoever frees a place lock the slot first, so that nobody joins
 * behind a place that was freed unseen; whoever takes a place keeps the slot, see {@link SlotLocks}.
 */
@Component
class Waitlist {

    private static final int SECRET_BYTES = 16;

    private final SlotRepository slots;
    private final RegistrationRepository registrations;
    private final Places places;
    private final RegistrationNews news;
    private final Duration offer;
    private final LineRule rule;
    private final SecureRandom random = new SecureRandom();

    Waitlist(
            SlotRepository slots,
            RegistrationRepository registrations,
            Places places,
            RegistrationNews news,
            @Value("${naru.meeting.offer}") Duration offer,
            @Value("${naru.meeting.patience}") int patience) {
        this.slots = slots;
        this.registrations = registrations;
        this.places = places;
        this.news = news;
        this.offer = offer;
        rule = new LineRule(patience);
    }

    /**
     * Waits until nobody else frees places of the slot or joins its line, until the running transaction ends.
     *
     * @throws NotFound when there is no such slot
     */
    Slot lock(UUID slotId) {
        return slots.lock(slotId).orElseThrow(() -> new NotFound(slotId));
    }

    /**
     * Waits until nobody else locks any of the slots, and locks them; in the same order whoever does it.
     *
     * @throws NotFound when there is no such slot
     */
    void lockAll(Collection<UUID> slotIds) {
        slotIds.stream().distinct().sorted().forEach(this::lock);
    }

    /**
     * Waits until nobody locks the slot, so that it stays where and when it is until the running transaction ends.
     *
     * @throws NotFound when there is no such slot
     */
    Slot keep(UUID slotId) {
        return slots.keep(slotId).orElseThrow(() -> new NotFound(slotId));
    }

    /** Whether somebody waits for places of the slot. */
    boolean isWaitedFor(UUID slotId) {
        return registrations.existsWaiting(slotId);
    }

    /** The position behind all that stand in line. The slot is locked. */
    long end(UUID slotId) {
        return registrations.lastInLine(slotId) + 1;
    }

    /** A secret for a link by which one in line answers. */
    String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Offers what is free to those whose turn it is. */
    void offerFree(UUID slotId, Instant now) {
        registrations.flush();
        Slot slot = lock(slotId);
        if (slot.isRemoved() || !slot.start().isAfter(now)) {
            return;
        }
        List<Registration> line = new ArrayList<>(registrations.waiting(slotId));
        if (line.isEmpty()) {
            return;
        }
        List<Integer> free = new ArrayList<>(places.free(slot));
        int next = turn(line, free);
        while (next != LineRule.NOBODY) {
            line.subList(0, next).forEach(Registration::passOver);
            Registration chosen = line.remove(next);
            List<Integer> numbers = List.copyOf(free.subList(0, chosen.party()));
            free.removeAll(numbers);
            chosen.offer(numbers, end(slot, now), now);
            news.happened(chosen);
            next = turn(line, free);
        }
        registrations.flush();
    }

    private int turn(List<Registration> line, List<Integer> free) {
        return rule.next(
                line.stream()
                        .map(waiting -> new LineRule.Waiting(waiting.party(), waiting.passedOver()))
                        .toList(),
                free.size());
    }

    private Instant end(Slot slot, Instant now) {
        Instant end = now.plus(offer);
        Instant start = slot.start().instant();
        return end.isBefore(start) ? end : start;
    }
}
