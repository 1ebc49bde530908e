package naru.account;

import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.ForAdministrators;
import naru.base.access.ForSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of one's own city; a company reads which of them owns its request. */
@Service
@Transactional
public class Units {

    private final UnitRepository units;
    private final People people;

    Units(UnitRepository units, People people) {
        this.units = units;
        this.people = people;
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

    /**
     * Makes a member of staff the head of a unit: hears of its late requests, and approves replies.
     *
     * @param seen the version the form was filled with
     * @param head who, or null for nobody
     * @throws NotFound when one's own city has no such unit or member of staff
     */
    @ForAdministrators
    public void appoint(UUID id, long seen, @Nullable UUID head) {
        Unit unit = units.findById(id).orElseThrow(() -> new NotFound(id));
        ChangedMeanwhile.check(seen, unit.version());
        if (head != null
                && people.officials().stream().noneMatch(person -> person.id().equals(head))) {
            throw new NotFound(head);
        }
        unit.appoint(head);
    }

    private void checkFree(Name name, UUID id) {
        if (units.existsByNameKoAndIdNot(name.ko(), id)) {
            throw new UnitNameTaken(name.ko());
        }
    }
}
