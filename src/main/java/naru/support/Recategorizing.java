package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives requests another category, with the time for the reply that goes with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Recategorizing {

    private final CategoryRepository categories;
    private final OfficeCalendar calendar;

    Recategorizing(CategoryRepository categories, OfficeCalendar calendar) {
        this.categories = categories;
        this.calendar = calendar;
    }

    /**
     * Changes the category, unless it is that already.
     *
     * @throws NotFound when the city has no such category
     */
    void categorize(SupportRequest request, UUID categoryId, Stamp stamp) {
        Category before = find(request.categoryId());
        Category next = find(categoryId);
        if (next.id().equals(before.id())) {
            return;
        }
        RunningTime time = RunningTime.of(request.history());
        LocalDate due = time.due(next.workingDays(), calendar.from(time.start()));
        String what =
                before.summary().name().ko() + " → " + next.summary().name().ko();
        request.categorize(next, due, what, stamp);
    }

    private Category find(UUID id) {
        return categories.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
