package naru.support;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.company.CompanyBook;
import naru.support.InboxPlace.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the requests of an inbox: one query for a page, one for how many there are; which companies are called as the text
 * says is asked first.
 */
@Component
class InboxSearch {

    private static final String ORDER = " order by r.settled, r.clock.dueOn, r.number";

    private static final String BEFORE = "(r.settled < :settled or r.settled = :settled"
            + " and (r.clock.dueOn < :due or r.clock.dueOn = :due and r.number < :number))";

    private final EntityManager store;
    private final CompanyBook companies;

    InboxSearch(EntityManager store, CompanyBook companies) {
        this.store = store;
        this.companies = companies;
    }

    /** Those that wait for a reply first, the most urgent on top. */
    List<SupportRequest> page(InboxFilter filter, Asker asker, int offset, int limit) {
        InboxConditions conditions = conditions(filter, asker);
        return conditions
                .fill(store.createQuery(
                        "select r from SupportRequest r" + conditions.where() + ORDER, SupportRequest.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids of the first, in the order of {@link #page}. */
    List<UUID> ids(InboxFilter filter, Asker asker, int limit) {
        InboxConditions conditions = conditions(filter, asker);
        return conditions
                .fill(store.createQuery("select r.id from SupportRequest r" + conditions.where() + ORDER, UUID.class))
                .setMaxResults(limit)
                .getResultList();
    }

    int count(InboxFilter filter, Asker asker) {
        return count(conditions(filter, asker));
    }

    /** The request at a place in the order, with those just before and after it; it may itself be elsewhere by now. */
    List<InboxPlace> around(InboxFilter filter, Asker asker, InboxKey key) {
        InboxConditions earlier = conditions(filter, asker);
        earlier.add(BEFORE, "settled", !key.waiting());
        earlier.set("due", key.dueOn());
        earlier.set("number", key.number());
        int before = count(earlier);
        int first = Math.max(before - 1, 0);
        List<SupportRequest> found = page(filter, asker, first, before == 0 ? 2 : 3);
        return IntStream.range(0, found.size())
                .mapToObj(i -> place(found.get(i), first + i, before, key))
                .toList();
    }

    private static InboxPlace place(SupportRequest request, int index, int before, InboxKey key) {
        Side side = index < before ? Side.BEFORE : request.number().equals(key.number()) ? Side.HERE : Side.AFTER;
        return new InboxPlace(request.id(), index + 1, side);
    }

    private int count(InboxConditions conditions) {
        return conditions
                .fill(store.createQuery("select count(*) from SupportRequest r" + conditions.where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    private InboxConditions conditions(InboxFilter filter, Asker asker) {
        String text = filter.text();
        return new InboxConditions(filter, asker, text.isEmpty() ? List.of() : companies.named(text));
    }

    /** Who looks into the inbox, and on which day in Korea. */
    record Asker(UUID accountId, @Nullable UUID unitId, LocalDate today) {}
}
