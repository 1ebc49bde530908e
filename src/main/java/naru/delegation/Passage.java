package naru.delegation;

import jakarta.persistence.Embeddable;
import naru.base.MissingText;
import naru.base.WallTime;

/**
 * When and where a person joins the others, or leaves them.
 *
 * @param at    the wall clock of that place
 * @param where the place, as people call it: an airport, a hotel
 */
@Embeddable
public record Passage(WallTime at, String where) {

    public Passage {
        where = MissingText.check("where", where, 120);
    }
}
