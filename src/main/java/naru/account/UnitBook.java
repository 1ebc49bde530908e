package naru.account;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units of the city in scope, for the services of other features and for work that belongs to nobody. Views do not
 * call it.
 */
@Component
@Transactional(readOnly = true)
public class UnitBook {

    private final UnitRepository units;

    UnitBook(UnitRepository units) {
        this.units = units;
    }

    /** All of them, in the order of their names. */
    public List<UnitSummary> all() {
        return units.findAllByOrderByNameKo().stream().map(Unit::summary).toList();
    }
}
