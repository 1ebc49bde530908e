package naru.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A calendar entry as it travels.
 *
 * @param method what the reader's calendar shall do with it; the mail's header says it as well
 * @param text   the iCalendar file
 */
@Embeddable
record Invitation(
        @Column(name = "calendar_method") String method,
        @Column(name = "calendar") String text) {}
