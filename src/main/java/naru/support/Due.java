package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.account.AccountSummary;

/** What somebody is to be told of: a request whose reply is due soon or late. */
record Due(SupportRequest request, Urgency urgency, AccountSummary person) {

    Key key() {
        return new Key(request.id(), request.clock().dueOn(), urgency, person.id());
    }

    /** What is told once. */
    record Key(UUID requestId, LocalDate dueOn, Urgency urgency, UUID accountId) {}
}
