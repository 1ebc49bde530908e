package naru.account;

import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.ForAdministrators;
import naru.base.access.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of one's own city; a company reads which of them owns its request. */
@Service
@Transactional
public class Units {

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public List<UnitSummary> all() {
        return units.findAll().stream().map(Unit::summary).toList();
    }

    /**
     * One unit.
     *
     * @throws NotFound when one's own city has no such unit
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public UnitSummary get(UUID id) {
        return units.findById(id).map(Unit::summary).orElseThrow(() -> new NotFound(id));
    }

    @ForAdministrators
    public UUID add(Name name) {
        return units.save(new Unit(name)).id();
    }
}
