package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import naru.base.TimeZones;
import org.springframework.stereotype.Component;

/** Tells companies what was gathered for them, and reminds them of what is near. */
@Component
class Tellings {

    private final RegistrationRepository registrations;
    private final RegistrationNews news;
    private final RegistrationPost post;
    private final Rounds rounds;
    private final Clock clock;

    Tellings(
            RegistrationRepository registrations,
            RegistrationNews news,
            RegistrationPost post,
            Rounds rounds,
            Clock clock) {
        this.registrations = registrations;
        this.news = news;
        this.post = post;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Tells what is due. */
    void tellDue() {
        rounds.go(() -> registrations.toTell(clock.instant()), found -> {
            if (found.registration().told().isDue(clock.instant())) {
                news.tell(found.registration());
            }
        });
    }

    /** Reminds the companies of confirmed meetings a day and half an hour before. */
    void remindDue() {
        Instant now = clock.instant();
        LocalDateTime utc = TimeZones.wallClock(now, ZoneOffset.UTC);
        rounds.go(
                () -> registrations.toRemind(
                        utc.minus(TimeZones.FARTHEST),
                        utc.plus(Told.A_DAY_BEFORE).plus(TimeZones.FARTHEST)),
                this::remind);
    }

    /** Corrects the calendars of companies where new zone rules put what they were told at another moment. */
    void tellMoments() {
        LocalDateTime utc = TimeZones.wallClock(clock.instant(), ZoneOffset.UTC);
        rounds.go(
                () -> registrations.toldByOlderRules(TimeZones.release(), utc.minus(TimeZones.FARTHEST)),
                found -> news.reckoned(found.registration(), found.slot(), found.meeting()));
    }

    private void remind(Docket.Case found) {
        Registration registration = found.registration();
        Told told = registration.told();
        if (registration.state() != RegistrationState.CONFIRMED || !told.isInCalendars()) {
            return;
        }
        if (told.isSoonDue(found.slot(), clock.instant())) {
            told.remindedSoon();
            post.send(RegistrationLetters.SOON, registration);
        } else if (told.isDayDue(found.slot(), clock.instant())) {
            told.remindedOfDay();
            post.send(RegistrationLetters.TOMORROW, registration);
        }
    }
}
