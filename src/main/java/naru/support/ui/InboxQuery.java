package naru.support.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import naru.support.InboxFilter;
import naru.support.RequestState;

/** A filter of the inbox as it stands in the address; what cannot be read there does not filter. */
final class InboxQuery {

    private InboxQuery() {}

    static InboxFilter read(QueryParameters query) {
        return new InboxFilter(
                one(InboxFilter.Owner.values(), query, "owner").orElse(InboxFilter.Owner.ALL),
                query.getSingleParameter("overdue").isPresent(),
                query.getSingleParameter("category").flatMap(InboxQuery::id).orElse(null),
                one(RequestState.values(), query, "state").orElse(null),
                query.getSingleParameter("text").orElse(""),
                one(InboxFilter.Deadline.values(), query, "due").orElse(null));
    }

    static QueryParameters write(InboxFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (filter.owner() != InboxFilter.Owner.ALL) {
            query.put("owner", filter.owner().name());
        }
        if (filter.overdue()) {
            query.put("overdue", "");
        }
        if (filter.categoryId() != null) {
            query.put("category", filter.categoryId().toString());
        }
        if (filter.state() != null) {
            query.put("state", filter.state().name());
        }
        if (!filter.text().isBlank()) {
            query.put("text", filter.text().strip());
        }
        if (filter.deadline() != null) {
            query.put("due", filter.deadline().name());
        }
        return QueryParameters.simple(query);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(typed -> Arrays.stream(all)
                        .filter(each -> each.name().equals(typed))
                        .findFirst());
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
