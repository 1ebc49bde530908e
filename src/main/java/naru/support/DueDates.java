package naru.support;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of due dates that were promised before an office turned out to be closed, or at work, on a day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueDates {

    private final RequestRepository requests;
    private final Casework casework;
    private final RequestNews news;

    DueDates(RequestRepository requests, Casework casework, RequestNews news) {
        this.requests = requests;
        this.casework = casework;
        this.news = news;
    }

    /**
     * Moves the due dates of open requests whose clock runs on that day, so that each has as many working days as before.
     *
     * @param before the working days from that day on, as they were
     * @param now    the same, as they are
     * @param why    the name of the day, for the history
     * @return how many were moved
     */
    int recount(LocalDate day, WorkingDays before, WorkingDays now, String why) {
        Stamp stamp = casework.stamp();
        LocalDate eve = day.minusDays(1);
        int moved = 0;
        for (SupportRequest request : requests.openAndDueFrom(day)) {
            LocalDate promised = request.clock().dueOn();
            LocalDate due = before.isWorkingDay(promised) ? now.after(eve, before.between(eve, promised)) : promised;
            if (!due.equals(promised) && RunningTime.of(request.history()).includes(day)) {
                request.moveDueDate(due, why, stamp);
                news.changed(request);
                moved++;
            }
        }
        return moved;
    }
}
