package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.Root;

/** That somebody was told of a due date. The store keeps each once, so that nobody is told twice. */
@Entity
@Table(name = "support_warning")
class Warning extends Root {

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Urgency urgency;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private LocalDate toldOn;

    protected Warning() {}

    Warning(Due due, LocalDate toldOn) {
        requestId = due.request().id();
        dueOn = due.request().clock().dueOn();
        urgency = due.urgency();
        accountId = due.person().id();
        this.toldOn = toldOn;
    }

    Due.Key key() {
        return new Due.Key(requestId, dueOn, urgency, accountId);
    }
}
