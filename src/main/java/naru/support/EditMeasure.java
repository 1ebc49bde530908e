package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * What the city is going to do.
 *
 * @param ownerUnitId the unit that does it, or null
 * @param dueOn       the day in Korea by which it is to be done, or null
 */
public record EditMeasure(
        String title,
        String description,
        @Nullable UUID ownerUnitId,
        @Nullable LocalDate dueOn) {

    public EditMeasure {
        title = MissingText.check("title", title, 120);
        description = MissingText.check("description", description, 2000);
    }
}
