package naru.tradeshow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import naru.base.Name;

/**
 * A trade show, as everyone may see it.
 *
 * @param code     short and unique, such as {@code CES27}
 * @param place    the city it is held in
 * @param zone     the zone of that city
 * @param startsOn the first day, on the wall calendar there
 * @param endsOn   the last day, on the wall calendar there
 */
public record TradeShowSummary(
        UUID id, String code, Name name, Name place, ZoneId zone, LocalDate startsOn, LocalDate endsOn) {}
