package naru.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.TimeZones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the requests about whose outcome companies were asked, and what they said. */
@Component
class OutcomeSearch {

    private final EntityManager store;

    OutcomeSearch(EntityManager store) {
        this.store = store;
    }

    /** The requests, by number. */
    List<SupportRequest> requests(OutcomeFilter filter) {
        Conditions conditions = new Conditions(filter);
        return conditions
                .fill(store.createQuery(
                        "select r from SupportRequest r where exists"
                                + " (select 1 from OutcomeReport o where o.requestId = r.id)" + conditions.and()
                                + " order by r.number",
                        SupportRequest.class))
                .getResultList();
    }

    /** The answers with their amounts, the earliest of a request first. */
    List<OutcomeReport> answered(OutcomeFilter filter) {
        Conditions conditions = new Conditions(filter);
        return conditions
                .fill(store.createQuery(
                        "select distinct o from OutcomeReport o left join fetch o.amounts where o.answeredAt is not null"
                                + " and exists (select 1 from SupportRequest r where r.id = o.requestId"
                                + conditions.and() + ") order by o.months",
                        OutcomeReport.class))
                .getResultList();
    }

    /** The years in Korea in which those requests were received, the latest first. */
    List<Integer> years() {
        Span span = store.createQuery(
                        "select new naru.support.OutcomeSearch$Span(min(r.receivedAt), max(r.receivedAt))"
                                + " from SupportRequest r where exists"
                                + " (select 1 from OutcomeReport o where o.requestId = r.id)",
                        Span.class)
                .getSingleResult();
        Instant first = span.first();
        return first == null
                ? List.of()
                : IntStream.rangeClosed(year(first), year(Objects.requireNonNull(span.last())))
                        .boxed()
                        .toList()
                        .reversed();
    }

    private static int year(Instant at) {
        return TimeZones.wallClock(at, TimeZones.KOREA).getYear();
    }

    /** When the first and the last of some requests were received; null when there are none. */
    record Span(@Nullable Instant first, @Nullable Instant last) {}

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(OutcomeFilter filter) {
            UUID delegation = filter.delegationId();
            if (delegation != null) {
                parts.add(" and r.origin.delegationId = :delegation");
                values.put("delegation", delegation);
            }
            Integer year = filter.year();
            if (year != null) {
                parts.add(" and r.receivedAt >= :from and r.receivedAt < :until");
                values.put("from", start(year));
                values.put("until", start(year + 1));
            }
        }

        String and() {
            return String.join("", parts);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        private static Instant start(int year) {
            return TimeZones.instant(LocalDate.ofYearDay(year, 1).atStartOfDay(), TimeZones.KOREA);
        }
    }
}
