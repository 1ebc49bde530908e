package naru.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.FeedSource;
import naru.base.Listed;
import naru.base.Portal;
import naru.base.TimeWords;
import naru.base.TimeZones;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import naru.outbox.FeedEntry;
import org.springframework.stereotype.Component;

/**
 * Meetings in people's calendars: a contact has those of the company, as the mail put them there; whoever works with the
 * delegation has one entry for each time at which it meets somebody.
 */
@Component
class MeetingFeed implements FeedSource {

    private static final Set<RegistrationState> SHOWN = Set.of(RegistrationState.CONFIRMED, RegistrationState.HELD);
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int NAMED = 2;

    private final FeedRegistrations registrations;
    private final SlotRepository slots;
    private final MeetingRepository meetings;
    private final RegistrationAssembler assembler;
    private final CompanyBook companies;
    private final Words words;
    private final Portal portal;
    private final Clock clock;

    MeetingFeed(
            FeedRegistrations registrations,
            SlotRepository slots,
            MeetingRepository meetings,
            RegistrationAssembler assembler,
            CompanyBook companies,
            Words words,
            Portal portal,
            Clock clock) {
        this.registrations = registrations;
        this.slots = slots;
        this.meetings = meetings;
        this.assembler = assembler;
        this.companies = companies;
        this.words = words;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public List<FeedEntry> entries(AccountSummary person) {
        return switch (person.role()) {
            case CONTACT -> ofCompany(person);
            case OFFICIAL, COORDINATOR -> ofCity(person.language());
            case ADMINISTRATOR -> List.of();
        };
    }

    private List<FeedEntry> ofCompany(AccountSummary person) {
        List<Registration> all;
        try {
            all = registrations.ofCompany(companies.companyOf(person.id()).id(), SHOWN, from());
        } catch (NotYetContact waiting) {
            return List.of();
        }
        Map<UUID, Integer> sequences = sequences(all);
        Locale language = person.language();
        return assembler.details(all).stream()
                .map(meeting -> new FeedEntry(
                        portal.uid(meeting.id()),
                        Objects.requireNonNull(sequences.get(meeting.id())),
                        stamp(List.of(meeting)),
                        span(meeting),
                        meeting.title().in(language),
                        meeting.place().in(language),
                        facts(meeting, language),
                        portal.link("my")))
                .toList();
    }

    private Map<UUID, Integer> sequences(List<Registration> all) {
        Map<UUID, Slot> slotById = slots
                .findAllById(all.stream().map(Registration::slotId).toList())
                .stream()
                .collect(Collectors.toMap(Slot::id, Function.identity()));
        Map<UUID, Meeting> meetingById =
                meetings.findAllById(all.stream().map(Registration::meetingId).toList()).stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return all.stream()
                .collect(Collectors.toMap(
                        Registration::id,
                        registration -> registration
                                .told()
                                .sequence(
                                        Objects.requireNonNull(slotById.get(registration.slotId())),
                                        Objects.requireNonNull(meetingById.get(registration.meetingId())))));
    }

    private List<FeedEntry> ofCity(Locale language) {
        Map<UUID, List<RegistrationDetails>> bySlot = assembler.details(registrations.ofCity(SHOWN, from())).stream()
                .collect(Collectors.groupingBy(
                        RegistrationDetails::slotId, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return bySlot.values().stream().map(slot -> entry(slot, language)).toList();
    }

    private FeedEntry entry(List<RegistrationDetails> slot, Locale language) {
        slot.sort(Comparator.comparing(who -> who.company().name().in(language)));
        RegistrationDetails meeting = slot.getFirst();
        return new FeedEntry(
                portal.uid(meeting.slotId()),
                0, // such an entry travels in feeds only, which are read as a whole
                stamp(slot),
                span(meeting),
                words.say(
                        language,
                        "feed.meeting",
                        names(slot, language),
                        meeting.title().in(language)),
                meeting.place().in(language),
                facts(meeting, language)
                        + "\n"
                        + slot.stream()
                                .map(who -> "\n" + who.company().name().in(language) + ": " + who.topic())
                                .collect(Collectors.joining()),
                portal.link("today/" + meeting.delegationId() + "/"
                        + meeting.start().date()));
    }

    private String names(List<RegistrationDetails> slot, Locale language) {
        List<String> names =
                slot.stream().map(who -> who.company().name().in(language)).toList();
        return names.size() <= NAMED
                ? names.stream().collect(Listed.inOneLine())
                : words.say(language, "feed.companies", names.getFirst(), names.size() - 1);
    }

    private static String facts(RegistrationDetails meeting, Locale language) {
        return Stream.of(
                        TimeWords.there(meeting.start(), meeting.length(), language),
                        TimeWords.korea(meeting.start(), meeting.length(), language),
                        meeting.members().stream()
                                .map(member -> member.in(language))
                                .collect(Listed.inOneLine()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static FeedEntry.Span span(RegistrationDetails meeting) {
        Instant start = meeting.start().instant();
        return new FeedEntry.Span(start, start.plus(meeting.length()));
    }

    private static Instant stamp(List<RegistrationDetails> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.history().getLast().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDateTime from() {
        return TimeZones.wallClock(clock.instant().minus(KEPT), TimeZones.KOREA);
    }
}
