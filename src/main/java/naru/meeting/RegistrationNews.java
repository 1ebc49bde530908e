package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Portal;
import naru.base.TimeWords;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.company.Recipient;
import naru.delegation.MemberSummary;
import naru.meeting.HistoryLine.Kind;
import naru.outbox.CalendarEntry;
import naru.outbox.Mail;
import naru.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a registration: the screens that watch, and the company by mail with its calendar entry. */
@Component
class RegistrationNews {

    private final ApplicationEventPublisher events;
    private final RegistrationAssembler assembler;
    private final CompanyBook companies;
    private final Outbox outbox;
    private final Words words;
    private final Portal portal;
    private final Clock clock;

    RegistrationNews(
            ApplicationEventPublisher events,
            RegistrationAssembler assembler,
            CompanyBook companies,
            Outbox outbox,
            Words words,
            Portal portal,
            Clock clock) {
        this.events = events;
        this.assembler = assembler;
        this.companies = companies;
        this.outbox = outbox;
        this.words = words;
        this.portal = portal;
        this.clock = clock;
    }

    /** Tells the last thing that happened to a registration. */
    void happened(Registration registration) {
        announce(registration);
        switch (registration.events().getLast().kind()) {
            case CONFIRMED, ACCEPTED -> mail(registration, "mail.registration.confirmed", true);
            case DECLINED -> mail(registration, "mail.registration.declined", false);
            case CANCELLED -> {
                if (wasConfirmed(registration)) {
                    mail(registration, "mail.registration.withdrawn", true);
                }
            }
            default -> {}
        }
    }

    /** Tells that a registration's slot starts at another time than before. */
    void shifted(Registration registration) {
        registration.slotMoved();
        announce(registration);
    }

    /** Tells that a meeting was planned anew, so that whoever looks at it sees it as it is. */
    void planned(Meeting meeting) {
        events.publishEvent(new MeetingChanged(meeting.city(), meeting.id(), meeting.delegationId()));
    }

    private void announce(Registration registration) {
        events.publishEvent(new RegistrationChanged(
                registration.city(),
                registration.id(),
                registration.meetingId(),
                registration.companyId(),
                registration.state()));
    }

    private static boolean wasConfirmed(Registration registration) {
        return registration.events().stream()
                .anyMatch(event -> event.kind() == Kind.CONFIRMED || event.kind() == Kind.ACCEPTED);
    }

    private void mail(Registration registration, String key, boolean withCalendar) {
        RegistrationDetails details = assembler.details(registration);
        for (Recipient to : companies.contacts(registration.companyId())) {
            Locale language = to.language();
            Object[] facts = {
                to.name(),
                details.title().in(language),
                TimeWords.there(details.start(), details.length(), language),
                TimeWords.korea(details.start(), details.length(), language),
                details.place().in(language),
                details.members().stream().map(member -> member.in(language)).collect(Collectors.joining(", ")),
                String.valueOf(details.reason()),
                portal.link("my")
            };
            outbox.hand(new Mail(
                    to.email(),
                    language,
                    words.say(language, key + ".subject", facts),
                    words.say(language, key + ".text", facts),
                    withCalendar ? entry(registration, details, to) : null,
                    false));
        }
    }

    private CalendarEntry entry(Registration registration, RegistrationDetails details, Recipient to) {
        Locale language = to.language();
        Duration length = details.length();
        return new CalendarEntry(
                uid(registration.id()),
                registration.calendarSequence(),
                registration.state() == RegistrationState.CANCELLED,
                details.start().instant(),
                details.start().instant().plus(length),
                clock.instant(),
                details.title().in(language),
                details.place().in(language),
                TimeWords.there(details.start(), length, language)
                        + "\n"
                        + TimeWords.korea(details.start(), length, language)
                        + "\n"
                        + details.members().stream()
                                .map((MemberSummary member) -> member.in(language))
                                .collect(Collectors.joining(", ")),
                portal.link("my"),
                to.email(),
                to.name());
    }

    private String uid(UUID registrationId) {
        return registrationId + "@" + portal.address().getHost();
    }
}
