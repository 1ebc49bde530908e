package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.Listed;
import naru.base.Portal;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.Words;
import naru.base.access.Role;
import naru.company.CompanyBook;
import naru.outbox.CalendarEntry;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Notice;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letters about registrations to all who speak for the company. */
@Component
class RegistrationPost {

    private static final String PAGE = "my";

    private final RegistrationAssembler assembler;
    private final CompanyBook companies;
    private final People people;
    private final Outbox outbox;
    private final Words words;
    private final Portal portal;
    private final Clock clock;

    RegistrationPost(
            RegistrationAssembler assembler,
            CompanyBook companies,
            People people,
            Outbox outbox,
            Words words,
            Portal portal,
            Clock clock) {
        this.assembler = assembler;
        this.companies = companies;
        this.people = people;
        this.outbox = outbox;
        this.words = words;
        this.portal = portal;
        this.clock = clock;
    }

    /** A letter that leaves calendars alone. */
    void send(LetterKind kind, Registration registration) {
        send(kind, registration, OptionalInt.empty(), null);
    }

    /**
     * A letter that changes calendars.
     *
     * @param sequence the number of the state the calendars get
     * @param before   what the company was told last, where that has changed
     */
    void sendWithEntry(LetterKind kind, Registration registration, int sequence, @Nullable WallTime before) {
        send(kind, registration, OptionalInt.of(sequence), before);
    }

    /** Tells the coordinators that a request's time to hold its places is over, and nobody has decided on it. */
    void noticeHoldEnded(Registration registration) {
        RegistrationDetails details = assembler.details(registration);
        for (AccountSummary person : people.officials()) {
            if (person.role() == Role.COORDINATOR) {
                outbox.hand(new Notice(
                        person.id(),
                        words.say(
                                person.language(),
                                "notice.hold-ended",
                                details.company().name().in(person.language()),
                                details.title().in(person.language())),
                        "registrations/" + details.delegationId()));
            }
        }
    }

    private void send(LetterKind kind, Registration registration, OptionalInt sequence, @Nullable WallTime before) {
        RegistrationDetails details = assembler.details(registration);
        String secret = registration.linkSecret();
        // The link is for answers; once there is none to give, the company's own page is the place.
        boolean answerable = secret != null && registration.state() == RegistrationState.WAITLISTED;
        String page = answerable ? "offer/" + secret : PAGE;
        for (Recipient to : companies.contacts(registration.companyId())) {
            Map<String, String> facts = facts(details, to.language(), before);
            facts.keySet().retainAll(kind.facts());
            outbox.hand(new Letter(
                    kind, to, page, facts, sequence.isPresent() ? entry(details, to, sequence.getAsInt()) : null));
        }
    }

    private Map<String, String> facts(RegistrationDetails details, Locale language, @Nullable WallTime before) {
        Map<String, String> facts = new HashMap<>();
        facts.put("meeting", details.title().in(language));
        facts.put("there", TimeWords.there(details.start(), details.length(), language));
        facts.put("korea", TimeWords.korea(details.start(), details.length(), language));
        facts.put("place", details.place().in(language));
        facts.put("members", members(details, language));
        String reason = details.reason();
        facts.put("reason", reason == null ? words.say(language, "registration.no-reason") : reason);
        WallTime was = before == null ? details.start() : before;
        facts.put("before", TimeWords.there(was, details.length(), language));
        facts.put("was", TimeWords.korea(was, details.length(), language));
        Instant until = details.heldUntil();
        facts.put("until", until == null ? "" : TimeWords.moment(until, language));
        return facts;
    }

    private static String members(RegistrationDetails details, Locale language) {
        return details.members().stream().map(member -> member.in(language)).collect(Listed.inOneLine());
    }

    private CalendarEntry entry(RegistrationDetails details, Recipient to, int sequence) {
        Locale language = to.language();
        return new CalendarEntry(
                portal.uid(details.id()),
                sequence,
                details.state().isOver(),
                details.start().instant(),
                details.start().instant().plus(details.length()),
                clock.instant(),
                details.title().in(language),
                details.place().in(language),
                TimeWords.there(details.start(), details.length(), language)
                        + "\n"
                        + TimeWords.korea(details.start(), details.length(), language)
                        + "\n"
                        + members(details, language),
                portal.link(PAGE),
                to.email(),
                to.name());
    }
}
