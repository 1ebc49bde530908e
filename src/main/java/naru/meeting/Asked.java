package naru.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a registration asked for, and when.
 *
 * @param by the account of who asked, which may be a coordinator on the company's behalf
 */
@Embeddable
record Asked(
        String topic,
        boolean interpreter,
        @Column(name = "requested_by") UUID by,
        @Column(name = "requested_at") Instant at) {}
