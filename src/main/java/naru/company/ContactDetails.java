package naru.company;

import java.time.Instant;
import java.util.UUID;
import naru.base.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A person who speaks, or asks to speak, for a company. */
public record ContactDetails(
        UUID accountId,
        String name,
        EmailAddress email,
        @Nullable String phone,
        ContactState state,
        Instant since) {}
