package naru.support;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.support.InboxPlace.Side;
import org.springframework.stereotype.Component;

/** Finds the requests of an inbox: one query for the ids of a page, and one for how many there are. */
@Component
class InboxSearch {

    private static final String ORDER = " order by r.settled, r.clock.dueOn, r.number";

    private static final String BEFORE = "(r.settled < :settled or r.settled = :settled"
            + " and (r.clock.dueOn < :due or r.clock.dueOn = :due and r.number < :number))";

    private final EntityManager store;

    InboxSearch(EntityManager store) {
        this.store = store;
    }

    /** Those that wait for a reply first, the most urgent on top. */
    List<UUID> page(InboxFilter filter, Asker asker, int offset, int limit) {
        return found(filter, asker, offset, limit).stream().map(Found::id).toList();
    }

    int count(InboxFilter filter, Asker asker) {
        return count(new InboxConditions(filter, asker));
    }

    /** The request at a place in the order, with those just before and after it; it may itself be elsewhere by now. */
    List<InboxPlace> around(InboxFilter filter, Asker asker, InboxKey key) {
        InboxConditions earlier = new InboxConditions(filter, asker);
        earlier.add(BEFORE, "settled", !key.waiting());
        earlier.set("due", key.dueOn());
        earlier.set("number", key.number());
        int before = count(earlier);
        int first = Math.max(before - 1, 0);
        List<Found> found = found(filter, asker, first, before == 0 ? 2 : 3);
        return IntStream.range(0, found.size())
                .mapToObj(i -> place(found.get(i), first + i, before, key))
                .toList();
    }

    private static InboxPlace place(Found found, int index, int before, InboxKey key) {
        Side side = index < before ? Side.BEFORE : found.number().equals(key.number()) ? Side.HERE : Side.AFTER;
        return new InboxPlace(found.id(), index + 1, side);
    }

    private List<Found> found(InboxFilter filter, Asker asker, int offset, int limit) {
        InboxConditions conditions = new InboxConditions(filter, asker);
        return conditions
                .fill(store.createQuery(
                        "select r.id, r.number from SupportRequest r" + conditions.where() + ORDER, Found.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private int count(InboxConditions conditions) {
        return conditions
                .fill(store.createQuery("select count(*) from SupportRequest r" + conditions.where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    /** Who looks into the inbox, and on which day in Korea. */
    record Asker(UUID accountId, LocalDate today) {}

    /** A request of the inbox. */
    record Found(UUID id, String number) {}
}
