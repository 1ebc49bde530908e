package naru.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.LikePattern;
import naru.company.CompanyBook;
import naru.meeting.RegistrationFilter.Order;
import naru.meeting.RegistrationFilter.Standing;
import org.springframework.stereotype.Component;

/** Finds the registrations of a delegation: one query for a page, one for how many stand where, however many they are. */
@Component
class RegistrationSearch {

    private static final String FROM = " from Registration r join Meeting m on m.id = r.meetingId";

    private final EntityManager store;
    private final CompanyBook companies;

    RegistrationSearch(EntityManager store, CompanyBook companies) {
        this.store = store;
        this.companies = companies;
    }

    List<Registration> page(UUID delegationId, RegistrationFilter filter, int offset, int limit) {
        return select("select r", Registration.class, delegationId, filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids of all of them, or of the first. */
    List<UUID> ids(UUID delegationId, RegistrationFilter filter, int most) {
        return select("select r.id", UUID.class, delegationId, filter)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many stand where, of those that the rest of the filter shows. */
    Map<Standing, Integer> counts(UUID delegationId, RegistrationFilter filter) {
        Conditions conditions = conditions(delegationId, filter.with(null));
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        // Of those in line, whoever was offered places has them until a certain time, and nobody else has.
        conditions
                .fill(store.createQuery(
                        "select r.state, count(r), count(r.held.until)" + FROM + conditions.where()
                                + " group by r.state",
                        Object[].class))
                .getResultList()
                .forEach(row -> {
                    RegistrationState state = (RegistrationState) row[0];
                    int all = ((Number) row[1]).intValue();
                    int offered = state == RegistrationState.WAITLISTED ? ((Number) row[2]).intValue() : 0;
                    counts.put(Standing.of(state, false), all - offered);
                    if (offered > 0) {
                        counts.put(Standing.OFFERED, offered);
                    }
                });
        return counts;
    }

    private <T> TypedQuery<T> select(String what, Class<T> type, UUID delegationId, RegistrationFilter filter) {
        Conditions conditions = conditions(delegationId, filter);
        boolean byTime = filter.order() == Order.MEETING_TIME;
        return conditions.fill(store.createQuery(
                what + FROM + (byTime ? " join Slot s on s.id = r.slotId" : "") + conditions.where() + " order by "
                        + (byTime ? "s.start.local, r.asked.at, r.id" : "r.asked.at desc, r.id"),
                type));
    }

    private Conditions conditions(UUID delegationId, RegistrationFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("m.delegationId = :delegation", "delegation", delegationId);
        Standing standing = filter.standing();
        if (standing != null) {
            conditions.add("r.state = :state", "state", standing.state());
        }
        if (standing == Standing.WAITLISTED) {
            conditions.parts.add("r.held.until is null");
        } else if (standing == Standing.OFFERED) {
            conditions.parts.add("r.held.until is not null");
        }
        UUID meeting = filter.meetingId();
        if (meeting != null) {
            conditions.add("r.meetingId = :meeting", "meeting", meeting);
        }
        if (!filter.text().isBlank()) {
            // Whose name has it is asked of those who keep the names.
            conditions.add(
                    "(lower(r.asked.topic) like :text escape '!' or r.companyId in :named)",
                    "text",
                    LikePattern.containing(filter.text()));
            conditions.values.put("named", companies.named(filter.text()));
        }
        return conditions;
    }

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
        }

        String where() {
            return " where " + String.join(" and ", parts);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
