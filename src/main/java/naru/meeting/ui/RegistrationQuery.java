package naru.meeting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import naru.meeting.RegistrationFilter;
import naru.meeting.RegistrationFilter.Order;
import naru.meeting.RegistrationFilter.Standing;

/** A filter of the desk as it stands in the address; what cannot be read there does not filter. */
final class RegistrationQuery {

    private static final String STATE = "state";
    private static final String MEETING = "meeting";
    private static final String TEXT = "text";
    private static final String ORDER = "order";

    private RegistrationQuery() {}

    static RegistrationFilter read(QueryParameters query) {
        return new RegistrationFilter(
                one(Standing.values(), query, STATE).orElse(null),
                query.getSingleParameter(MEETING).flatMap(RegistrationQuery::id).orElse(null),
                query.getSingleParameter(TEXT).orElse(""),
                one(Order.values(), query, ORDER).orElse(Order.NEWEST));
    }

    static QueryParameters write(RegistrationFilter filter) {
        Map<String, String> query = new HashMap<>();
        Standing standing = filter.standing();
        if (standing != null) {
            query.put(STATE, standing.name());
        }
        UUID meeting = filter.meetingId();
        if (meeting != null) {
            query.put(MEETING, meeting.toString());
        }
        if (!filter.text().isBlank()) {
            query.put(TEXT, filter.text().strip());
        }
        if (filter.order() != Order.NEWEST) {
            query.put(ORDER, filter.order().name());
        }
        return QueryParameters.simple(query);
    }

    /** The address of a delegation's desk with a filter. */
    static String address(UUID delegationId, RegistrationFilter filter) {
        String query = write(filter).getQueryString();
        return "registrations/" + delegationId + (query.isEmpty() ? "" : "?" + query);
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
