package naru.support;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.company.CompanySummary;
import naru.company.ExhibitSummary;
import naru.meeting.RegistrationState;
import org.jspecify.annotations.Nullable;

/** A company with one of its exhibits and one of its meetings, where it has any: a row of {@link StoryRepository}. */
record StoryPresence(
        CompanySummary company,
        @Nullable StoryExhibit exhibit,
        @Nullable StoryMeeting meeting) {

    StoryPresence(
            CompanySummary company,
            @Nullable UUID exhibitId,
            @Nullable UUID tradeShowId,
            @Nullable String pavilion,
            @Nullable String booth,
            @Nullable String products,
            @Nullable Name show,
            @Nullable LocalDate startsOn,
            @Nullable UUID registrationId,
            @Nullable UUID delegationId,
            @Nullable Name title,
            @Nullable RegistrationState state,
            @Nullable WallTime start,
            @Nullable Integer minutes,
            @Nullable String topic) {
        this(
                company,
                exhibitId == null
                        ? null
                        : new StoryExhibit(
                                requireNonNull(show),
                                requireNonNull(startsOn),
                                new ExhibitSummary(
                                        exhibitId,
                                        requireNonNull(tradeShowId),
                                        requireNonNull(pavilion),
                                        requireNonNull(booth),
                                        requireNonNull(products))),
                registrationId == null
                        ? null
                        : new StoryMeeting(
                                registrationId,
                                requireNonNull(delegationId),
                                requireNonNull(title),
                                requireNonNull(state),
                                requireNonNull(start),
                                Duration.ofMinutes(requireNonNull(minutes)),
                                requireNonNull(topic)));
    }
}
