package naru.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import naru.base.Money;
import naru.base.Name;
import naru.delegation.Budgets;
import naru.delegation.EditBudgetLine;
import naru.delegation.EditTrip;
import naru.delegation.TripDetails;
import naru.delegation.TripPlanning;
import naru.delegation.TripStop;
import naru.demo.Rows.Row;
import org.jspecify.annotations.Nullable;

/** Where delegations stay, which project they serve and what they cost. Whoever prepares them is signed in. */
@DemoOnly
class Preparations {

    static final String SILICON_VALLEY = "아시아 실리콘밸리 성남";
    static final String GWACHEON_DONG = "과천동 공공주택지구 자족용지";

    private final TripPlanning planning;
    private final Budgets budgets;

    Preparations(TripPlanning planning, Budgets budgets) {
        this.planning = planning;
        this.budgets = budgets;
    }

    /** @param which what the tables call the trip */
    void prepare(String which, String project, UUID trip) {
        TripDetails seen = planning.get(trip);
        EditTrip known = seen.facts();
        Predicate<Row> its = row -> row.has("trip", which);
        List<TripStop> stops =
                Rows.of("stops").stream().filter(its).map(Preparations::stop).toList();
        planning.edit(
                trip,
                seen.version(),
                new EditTrip(
                        known.tradeShowId(),
                        known.title(),
                        known.purpose(),
                        project,
                        known.startsOn(),
                        known.endsOn(),
                        known.opensOn(),
                        known.closesOn(),
                        stops));
        Rows.of("budgets").stream()
                .filter(its)
                .forEach(row -> budgets.add(
                        trip, new EditBudgetLine(row.get("what"), money(row.get("planned")), paid(row.get("spent")))));
    }

    private static TripStop stop(Row row) {
        return new TripStop(
                new Name(row.get("ko"), row.get("en")),
                ZoneId.of(row.get("zone")),
                LocalDate.parse(row.get("first")),
                LocalDate.parse(row.get("last")));
    }

    private static @Nullable Money paid(String cell) {
        return cell.isEmpty() ? null : money(cell);
    }

    private static Money money(String cell) {
        String[] parts = cell.split(" ", -1);
        return new Money(new BigDecimal(parts[1]), Currency.getInstance(parts[0]));
    }
}
