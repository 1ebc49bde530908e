package naru.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A request in the hands of another body, for the city's own people.
 *
 * @param person      whom the city wrote to there
 * @param sent        what the city wrote
 * @param sentBy      the name of who handed it over
 * @param nextCheckOn on which day in Korea the city asks how far they are
 * @param checkDue    whether that day has come
 * @param live        whether the city waits for the body
 * @param answer      what the body wrote; null also when it only said that it is done
 * @param closedBy    the name of who took it back, or null when that came of itself
 */
public record ReferralDetails(
        UUID id,
        Name body,
        String person,
        EmailAddress email,
        String sent,
        Instant sentAt,
        String sentBy,
        LocalDate nextCheckOn,
        boolean checkDue,
        boolean live,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {}
