package naru.support;

import java.time.LocalDate;

/**
 * Where a request stands in the order of the inbox, also after it has moved on or the filter shows it no more.
 *
 * @param waiting whether its company waits for the reply
 * @param dueOn   when that reply is due
 */
public record InboxKey(boolean waiting, LocalDate dueOn, String number) {

    /** Where a request stands now. */
    public static InboxKey of(RequestDetails request) {
        return new InboxKey(request.state().awaitsReply(), request.dueOn(), request.number());
    }
}
