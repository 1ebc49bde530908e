package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Portal;
import naru.base.TimeWords;
import naru.company.CompanyBook;
import naru.meeting.HistoryLine.Kind;
import naru.outbox.CalendarEntry;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a registration: the screens that watch, and the company by mail with its calendar entry. */
@Component
class RegistrationNews {

    private static final String PAGE = "my";

    private final ApplicationEventPublisher events;
    private final RegistrationAssembler assembler;
    private final CompanyBook companies;
    private final Outbox outbox;
    private final Portal portal;
    private final Clock clock;

    RegistrationNews(
            ApplicationEventPublisher events,
            RegistrationAssembler assembler,
            CompanyBook companies,
            Outbox outbox,
            Portal portal,
            Clock clock) {
        this.events = events;
        this.assembler = assembler;
        this.companies = companies;
        this.outbox = outbox;
        this.portal = portal;
        this.clock = clock;
    }

    /** Tells the last thing that happened to a registration. */
    void happened(Registration registration) {
        announce(registration);
        switch (registration.events().getLast().kind()) {
            case CONFIRMED, ACCEPTED -> mail(registration, RegistrationLetters.CONFIRMED, true);
            case DECLINED -> mail(registration, RegistrationLetters.DECLINED, false);
            case CANCELLED -> {
                if (wasConfirmed(registration)) {
                    mail(registration, RegistrationLetters.WITHDRAWN, true);
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

    private void mail(Registration registration, LetterKind kind, boolean withCalendar) {
        RegistrationDetails details = assembler.details(registration);
        for (Recipient to : companies.contacts(registration.companyId())) {
            outbox.hand(new Letter(
                    kind,
                    to,
                    PAGE,
                    facts(details, to.language()),
                    withCalendar ? entry(registration, details, to) : null));
        }
    }

    private static Map<String, String> facts(RegistrationDetails details, Locale language) {
        Map<String, String> facts = new HashMap<>();
        facts.put("meeting", details.title().in(language));
        facts.put("there", TimeWords.there(details.start(), details.length(), language));
        facts.put("korea", TimeWords.korea(details.start(), details.length(), language));
        facts.put("place", details.place().in(language));
        facts.put("members", members(details, language));
        String reason = details.reason();
        if (reason != null) {
            facts.put("reason", reason);
        }
        return facts;
    }

    private static String members(RegistrationDetails details, Locale language) {
        return details.members().stream().map(member -> member.in(language)).collect(Collectors.joining(", "));
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
                        + members(details, language),
                portal.link(PAGE),
                to.email(),
                to.name());
    }

    private String uid(UUID registrationId) {
        return registrationId + "@" + portal.address().getHost();
    }
}
