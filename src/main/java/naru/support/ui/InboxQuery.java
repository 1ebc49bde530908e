package naru.support.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import naru.support.InboxFilter;
import naru.support.RequestState;
import org.jspecify.annotations.Nullable;

/** A filter of the inbox as it stands in the address; what cannot be read there does not filter. */
final class InboxQuery {

    private InboxQuery() {}

    static InboxFilter read(QueryParameters query) {
        return InboxFilter.ALL
                .with(one(InboxFilter.Owner.values(), query, "owner").orElse(InboxFilter.Owner.ALL))
                .withCategory(id(query, "category"))
                .withState(one(RequestState.values(), query, "state").orElse(null))
                .withCompany(id(query, "company"))
                .withDelegation(id(query, "delegation"))
                .withText(query.getSingleParameter("text").orElse(""))
                .withWaiting(one(InboxFilter.Waiting.values(), query, "waiting").orElse(null))
                .withDeadline(one(InboxFilter.Deadline.values(), query, "due").orElse(null))
                .withOverdue(query.getSingleParameter("overdue").isPresent());
    }

    static QueryParameters write(InboxFilter filter) {
        Map<String, String> query = new TreeMap<>();
        if (filter.owner() != InboxFilter.Owner.ALL) {
            query.put("owner", filter.owner().name());
        }
        if (filter.overdue()) {
            query.put("overdue", "");
        }
        put(query, "due", filter.deadline());
        put(query, "waiting", filter.waiting());
        put(query, "category", filter.categoryId());
        put(query, "state", filter.state());
        put(query, "company", filter.companyId());
        put(query, "delegation", filter.delegationId());
        if (!filter.text().isEmpty()) {
            query.put("text", filter.text());
        }
        return QueryParameters.simple(query);
    }

    /** The address of the inbox with this filter, one of its requests opened or none. */
    static String path(@Nullable UUID open, InboxFilter filter) {
        String search = write(filter).getQueryString();
        return (open == null ? "inbox" : "inbox/" + open) + (search.isEmpty() ? "" : "?" + search);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(typed -> Arrays.stream(all)
                        .filter(each -> each.name().equals(typed))
                        .findFirst());
    }

    private static @Nullable UUID id(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
