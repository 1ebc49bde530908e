package naru.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.LikePattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the requests of an inbox: one query for a page, one for how many there are. */
@Component
class InboxSearch {

    private static final String WAITING = "r.state not in (naru.support.RequestState.REPLIED,"
            + " naru.support.RequestState.CLOSED, naru.support.RequestState.MERGED)";

    private final EntityManager store;

    InboxSearch(EntityManager store) {
        this.store = store;
    }

    /** Those that wait for a reply first, the most urgent on top. */
    List<SupportRequest> page(InboxFilter filter, Asker asker, int offset, int limit) {
        Conditions conditions = new Conditions(filter, asker);
        return conditions
                .fill(store.createQuery(
                        "select r from SupportRequest r" + conditions.where() + " order by case when " + WAITING
                                + " then 0 else 1 end, r.clock.dueOn, r.number",
                        SupportRequest.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    int count(InboxFilter filter, Asker asker) {
        Conditions conditions = new Conditions(filter, asker);
        return conditions
                .fill(store.createQuery("select count(r) from SupportRequest r" + conditions.where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    /** Who looks into the inbox, and on which day in Korea. */
    record Asker(UUID accountId, @Nullable UUID unitId, LocalDate today) {}

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(InboxFilter filter, Asker asker) {
            switch (filter.owner()) {
                case ALL -> {}
                case MINE -> add("r.owner.personId = :me", "me", asker.accountId());
                case MY_UNIT -> {
                    if (asker.unitId() == null) {
                        parts.add("1 = 0");
                    } else {
                        add("r.owner.unitId = :unit", "unit", asker.unitId());
                    }
                }
            }
            if (filter.overdue()) {
                add(WAITING + " and r.clock.waitingSince is null and r.clock.dueOn < :today", "today", asker.today());
            }
            InboxFilter.Deadline deadline = filter.deadline();
            if (deadline != null) {
                add(WAITING + " and r.clock.waitingSince is null and r.clock.dueOn >= :now", "now", asker.today());
                add("r.clock.dueOn <= :until", "until", deadline.lastDay(asker.today()));
            }
            UUID category = filter.categoryId();
            if (category != null) {
                add("r.categoryId = :category", "category", category);
            }
            RequestState state = filter.state();
            if (state != null) {
                add("r.state = :state", "state", state);
            }
            if (!filter.text().isBlank()) {
                add(
                        "(lower(r.number) like :text escape '!' or lower(r.sentence) like :text escape '!')",
                        "text",
                        LikePattern.containing(filter.text()));
            }
        }

        String where() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        private void add(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
        }
    }
}
