package naru.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A notice and whether it was read. */
@Entity
@Table(name = "notice")
class PostedNotice extends Root {

    @Column(updatable = false)
    private UUID accountId;

    private String line;
    private String page;

    @Column(updatable = false)
    private Instant postedAt;

    private @Nullable Instant readAt;

    protected PostedNotice() {}

    PostedNotice(Notice notice, Instant now) {
        accountId = notice.accountId();
        line = notice.line();
        page = notice.page();
        postedAt = now;
    }

    boolean isFor(UUID account) {
        return accountId.equals(account);
    }

    /** Takes down that it was read; later times do not count. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    String page() {
        return page;
    }

    NoticeSummary summary() {
        return new NoticeSummary(id(), line, postedAt, readAt == null);
    }
}
