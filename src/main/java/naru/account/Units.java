package naru.account;

import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
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
        return units.findAllByOrderByNameKo().stream().map(Unit::summary).toList();
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

    /**
     * Adds a unit.
     *
     * @throws UnitNameTaken when the city has one of that name
     */
    @ForAdministrators
    public UUID add(Name name) {
        Unit unit = new Unit(name);
        checkFree(name, unit.id());
        return units.save(unit).id();
    }

    /**
     * Gives a unit another name.
     *
     * @param seen the version the form was filled with
     * @throws UnitNameTaken when another unit of the city has that name
     */
    @ForAdministrators
    public void rename(UUID id, long seen, Name name) {
        Unit unit = units.findById(id).orElseThrow(() -> new NotFound(id));
        ChangedMeanwhile.check(seen, unit.version());
        checkFree(name, id);
        unit.rename(name);
    }

    private void checkFree(Name name, UUID id) {
        if (units.existsByNameKoAndIdNot(name.ko(), id)) {
            throw new UnitNameTaken(name.ko());
        }
    }
}
