package naru.company;

import java.time.Instant;
import java.util.UUID;
import naru.base.BusinessNumber;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A company, as lists show it.
 *
 * @param createdAt when it signed up
 * @param reason    why it was refused
 */
public record CompanySummary(
        UUID id,
        BusinessNumber number,
        Name name,
        CompanyState state,
        Instant createdAt,
        @Nullable String reason) {}
