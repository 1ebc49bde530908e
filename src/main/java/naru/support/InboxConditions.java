package naru.support;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import naru.base.LikePattern;
import naru.support.InboxSearch.Asker;
import org.jspecify.annotations.Nullable;

/** What a filter of the inbox asks of a request {@code r}, as the store understands it. */
final class InboxConditions {

    /** The company waits for its reply. */
    private static final String WAITING = "r.settled = false";

    private static final String COUNTING = WAITING + " and r.clock.waitingSince is null";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    InboxConditions(InboxFilter filter, Asker asker) {
        own(filter.owner(), asker);
        if (filter.overdue()) {
            add(COUNTING + " and r.clock.dueOn < :today", "today", asker.today());
        }
        InboxFilter.Deadline deadline = filter.deadline();
        if (deadline != null) {
            add(COUNTING + " and r.clock.dueOn >= :now", "now", asker.today());
            add("r.clock.dueOn <= :until", "until", deadline.lastDay(asker.today()));
        }
        waitFor(filter.waiting());
        addUnlessNull("r.categoryId = :category", "category", filter.categoryId());
        RequestState state = filter.state();
        if (state != null) {
            add("r.state = :state", "state", state);
            // Says nothing new, but lets the store begin in the right half of the list.
            parts.add("r.settled = " + !state.awaitsReply());
        }
        addUnlessNull("r.origin.companyId = :company", "company", filter.companyId());
        addUnlessNull("r.origin.delegationId = :delegation", "delegation", filter.delegationId());
        if (!filter.text().isEmpty()) {
            say(filter.text());
        }
    }

    /** Asks for more than the filter does. */
    void add(String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
    }

    /** A value that a part added before needs as well. */
    void set(String name, Object value) {
        values.put(name, value);
    }

    String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private void own(InboxFilter.Owner owner, Asker asker) {
        switch (owner) {
            case ALL -> {}
            case MINE -> add("r.owner.personId = :me", "me", asker.accountId());
            case MY_UNIT ->
                add("r.owner.unitId = (select a.unitId from Account a where a.id = :me)", "me", asker.accountId());
            // What is answered needs nobody any more.
            case NO_UNIT -> parts.add(WAITING + " and r.owner.unitId is null");
            case NO_PERSON -> parts.add(WAITING + " and r.owner.personId is null");
        }
    }

    private void waitFor(InboxFilter.@Nullable Waiting others) {
        if (others == InboxFilter.Waiting.COMPANY) {
            parts.add(WAITING + " and r.clock.waitingSince is not null");
        } else if (others == InboxFilter.Waiting.BODY) {
            parts.add("exists (select 1 from Referral f where f.requestId = r.id and f.live = true)");
        }
    }

    private void say(String text) {
        add("""
                (lower(r.number) like :text escape '!' or lower(r.sentence) like :text escape '!'
                or r.origin.companyId in (select c.id from Company c
                    where lower(c.name.ko) like :text escape '!' or lower(c.name.en) like :text escape '!'))""", "text", LikePattern.containing(text));
    }

    private void addUnlessNull(String part, String name, @Nullable Object value) {
        if (value != null) {
            add(part, name, value);
        }
    }
}
