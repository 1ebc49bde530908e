package naru.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the city's people want to see. Made from {@link #ALL}, one wish after the other.
 *
 * @param owner        whose
 * @param overdue      only those whose reply is late
 * @param deadline     only those whose reply is due until then, and not late yet; or null
 * @param waiting      only those that wait for somebody else, or null
 * @param categoryId   only of this category, or null
 * @param state        only in this state, or null
 * @param companyId    only of this company, or null
 * @param delegationId only from this trip, or null
 * @param text         what stands in their number, their sentence or their company's name; empty for all
 */
public record InboxFilter(
        Owner owner,
        boolean overdue,
        @Nullable Deadline deadline,
        @Nullable Waiting waiting,
        @Nullable UUID categoryId,
        @Nullable RequestState state,
        @Nullable UUID companyId,
        @Nullable UUID delegationId,
        String text) {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Owner.ALL, false, null, null, null, null, null, null, "");

    public InboxFilter {
        text = text.strip();
    }

    /** The same of other owners. */
    public InboxFilter with(Owner owner) {
        return new InboxFilter(owner, overdue, deadline, waiting, categoryId, state, companyId, delegationId, text);
    }

    /** The same, late or not. What is late is due in no future, and nothing gets late while the company is waited for. */
    public InboxFilter withOverdue(boolean late) {
        return new InboxFilter(
                owner,
                late,
                late ? null : deadline,
                late ? waiting(Waiting.BODY) : waiting,
                categoryId,
                state,
                companyId,
                delegationId,
                text);
    }

    /** The same, due until then. What is late is due in no future, and nothing is due while the company is waited for. */
    public InboxFilter withDeadline(@Nullable Deadline until) {
        return new InboxFilter(
                owner,
                until == null && overdue,
                until,
                until == null ? waiting : waiting(Waiting.BODY),
                categoryId,
                state,
                companyId,
                delegationId,
                text);
    }

    /** The same, waiting for others. While the company is waited for, nothing is late or due. */
    public InboxFilter withWaiting(@Nullable Waiting others) {
        boolean paused = others == Waiting.COMPANY;
        return new InboxFilter(
                owner,
                overdue && !paused,
                paused ? null : deadline,
                others,
                categoryId,
                state,
                companyId,
                delegationId,
                text);
    }

    /** The same of another category. */
    public InboxFilter withCategory(@Nullable UUID category) {
        return new InboxFilter(owner, overdue, deadline, waiting, category, state, companyId, delegationId, text);
    }

    /** The same in another state. */
    public InboxFilter withState(@Nullable RequestState now) {
        return new InboxFilter(owner, overdue, deadline, waiting, categoryId, now, companyId, delegationId, text);
    }

    /** The same of another company. */
    public InboxFilter withCompany(@Nullable UUID company) {
        return new InboxFilter(owner, overdue, deadline, waiting, categoryId, state, company, delegationId, text);
    }

    /** The same from another trip. */
    public InboxFilter withDelegation(@Nullable UUID trip) {
        return new InboxFilter(owner, overdue, deadline, waiting, categoryId, state, companyId, trip, text);
    }

    /** The same with another text. */
    public InboxFilter withText(String typed) {
        return new InboxFilter(owner, overdue, deadline, waiting, categoryId, state, companyId, delegationId, typed);
    }

    private @Nullable Waiting waiting(Waiting only) {
        return waiting == only ? waiting : null;
    }

    /** Until when replies are due. */
    public enum Deadline {
        TODAY,
        /** Until Sunday. */
        THIS_WEEK;

        /** The last day, when it is that day in Korea. */
        LocalDate lastDay(LocalDate today) {
            return this == TODAY ? today : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        /** The translation key of the choice. */
        public String labelKey() {
            return "inbox.due." + name();
        }
    }

    /** Whose requests. */
    public enum Owner {
        ALL,
        MY_UNIT,
        MINE,
        /** No unit answers yet. */
        NO_UNIT,
        /** Nobody in person answers yet. */
        NO_PERSON;

        /** The translation key of the choice. */
        public String labelKey() {
            return "inbox.owner." + name();
        }
    }

    /** For whom the city waits. */
    public enum Waiting {
        /** For what the company was asked; the clock stands still. */
        COMPANY,
        /** For another body that has the request; the clock runs on. */
        BODY;

        /** The translation key of the choice. */
        public String labelKey() {
            return "inbox.waiting." + name();
        }
    }
}
