package naru.support.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import naru.support.OutcomeFilter;
import org.jspecify.annotations.Nullable;

/** A filter of the outcomes as it stands in the address; what cannot be read there does not filter. */
final class OutcomeQuery {

    private static final String DELEGATION = "delegation";
    private static final String YEAR = "year";

    private OutcomeQuery() {}

    static OutcomeFilter read(QueryParameters query) {
        return of(
                query.getSingleParameter(DELEGATION).orElse(null),
                query.getSingleParameter(YEAR).orElse(null));
    }

    static OutcomeFilter of(@Nullable String delegation, @Nullable String year) {
        return new OutcomeFilter(
                Optional.ofNullable(delegation).flatMap(OutcomeQuery::id).orElse(null),
                Optional.ofNullable(year)
                        .filter(typed -> typed.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    static QueryParameters write(OutcomeFilter filter) {
        Map<String, String> query = new HashMap<>();
        UUID delegation = filter.delegationId();
        if (delegation != null) {
            query.put(DELEGATION, delegation.toString());
        }
        Integer year = filter.year();
        if (year != null) {
            query.put(YEAR, year.toString());
        }
        return QueryParameters.simple(query);
    }

    /** A page or a file with that filter. */
    static String address(String path, OutcomeFilter filter) {
        String query = write(filter).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
