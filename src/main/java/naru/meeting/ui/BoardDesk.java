package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.RuleViolation;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.Notices;
import naru.company.Companies;
import naru.company.CompanySummary;
import naru.meeting.BoardQueries;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.OnBehalf;
import naru.meeting.RegisterCompany;
import naru.meeting.Rescheduling;
import naru.meeting.WaitingLine;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What can be done from the board, behind one door for its many dialogs. */
@org.springframework.stereotype.Component
class BoardDesk {

    private final MeetingQueries queries;
    private final BoardQueries board;
    private final MeetingService service;
    private final Rescheduling rescheduling;
    private final WaitingLine line;
    private final OnBehalf onBehalf;
    private final Companies companies;
    private final CurrentUser user;

    BoardDesk(
            MeetingQueries queries,
            BoardQueries board,
            MeetingService service,
            Rescheduling rescheduling,
            WaitingLine line,
            OnBehalf onBehalf,
            Companies companies,
            CurrentUser user) {
        this.queries = queries;
        this.board = board;
        this.service = service;
        this.rescheduling = rescheduling;
        this.line = line;
        this.onBehalf = onBehalf;
        this.companies = companies;
        this.user = user;
    }

    /** Whether whoever looks may also arrange. */
    boolean mayAct() {
        return user.get().role() == Role.COORDINATOR;
    }

    List<BoardSlot> slots(UUID delegation) {
        return BoardSlot.all(queries.calendar(delegation), board.standing(delegation));
    }

    Map<UUID, RuleViolation> hindrances(UUID registration) {
        return board.hindrances(registration);
    }

    List<RuleViolation> swapHindrances(UUID one, UUID other) {
        return board.swapHindrances(one, other);
    }

    void confirm(UUID registration) {
        service.confirm(registration);
    }

    void decline(UUID registration, String reason) {
        service.decline(registration, reason);
    }

    void cancel(UUID registration, String reason) {
        service.cancel(registration, reason);
    }

    void standInLine(UUID registration) {
        service.standInLine(registration);
    }

    void move(UUID registration, UUID toSlot, @Nullable String why) {
        rescheduling.move(registration, toSlot, why);
    }

    void swap(UUID one, UUID other, @Nullable String why) {
        rescheduling.swap(one, other, why);
    }

    void reorder(UUID slot, List<UUID> order, String reason) {
        line.reorder(slot, order, reason);
    }

    void register(UUID company, RegisterCompany command) {
        onBehalf.register(company, command);
    }

    void registerOrWait(UUID company, RegisterCompany command) {
        onBehalf.standInLine(company, command);
    }

    List<CompanySummary> companies(String typed, int offset, int limit) {
        return companies.search(typed, offset, limit);
    }

    /**
     * Does it, or says which rule stands in the way, as one says it to those who arrange.
     *
     * @return whether it was done
     */
    static boolean attempt(Component on, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleViolation refused) {
            Notices.failure(BoardWords.refusal(on, refused));
            return false;
        } catch (OptimisticLockingFailureException overtaken) {
            return Notices.attempt(() -> {
                throw overtaken;
            });
        }
    }
}
