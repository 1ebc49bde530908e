package naru.tradeshow;

import java.time.LocalDate;
import java.time.ZoneId;
import naru.base.EndsBeforeItStarts;
import naru.base.MissingText;
import naru.base.Name;

/**
 * A trade show to come.
 *
 * @param code  short and unique, such as {@code CES27}
 * @param place the city it is held in
 * @param zone  the zone of that city
 */
public record PlanTradeShow(String code, Name name, Name place, ZoneId zone, LocalDate startsOn, LocalDate endsOn) {

    public PlanTradeShow {
        code = MissingText.check("code", code, 12);
        EndsBeforeItStarts.check(startsOn, endsOn);
    }
}
