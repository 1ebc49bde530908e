package naru.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.AccountSummary;
import naru.account.FeedSource;
import naru.base.Name;
import naru.base.Portal;
import naru.base.TimeZones;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.company.NotYetContact;
import naru.meeting.FeedRegistrations.Waiting;
import naru.outbox.FeedEntry;
import org.springframework.stereotype.Component;

/**
 * The day until which a place is held while somebody has to answer, in people's calendars: a request in the coordinators'
 * and the company's, an offer in the company's.
 */
@Component
class AnswerFeed implements FeedSource {

    private final FeedRegistrations registrations;
    private final CompanyBook companies;
    private final Words words;
    private final Portal portal;

    AnswerFeed(FeedRegistrations registrations, CompanyBook companies, Words words, Portal portal) {
        this.registrations = registrations;
        this.companies = companies;
        this.words = words;
        this.portal = portal;
    }

    @Override
    public List<FeedEntry> entries(AccountSummary person) {
        return switch (person.role()) {
            case CONTACT -> ofCompany(person);
            case COORDINATOR -> toAnswer(person.language());
            case OFFICIAL, ADMINISTRATOR -> List.of();
        };
    }

    private List<FeedEntry> ofCompany(AccountSummary person) {
        try {
            UUID company = companies.companyOf(person.id()).id();
            return registrations
                    .waiting(company, Set.of(RegistrationState.REQUESTED, RegistrationState.WAITLISTED))
                    .stream()
                    .map(waiting -> entry(
                            waiting,
                            words.say(
                                    person.language(),
                                    key(waiting),
                                    waiting.getTitle().in(person.language())),
                            words.say(person.language(), key(waiting) + ".text"),
                            "my"))
                    .toList();
        } catch (NotYetContact notYet) {
            return List.of();
        }
    }

    /** The city answers a request, the company an offer. */
    private static String key(Waiting waiting) {
        return waiting.getState() == RegistrationState.REQUESTED ? "feed.answer.own" : "feed.answer.offer";
    }

    private List<FeedEntry> toAnswer(Locale language) {
        List<Waiting> all = registrations.waiting(null, Set.of(RegistrationState.REQUESTED));
        Map<UUID, Name> names = names(all.stream().map(Waiting::getCompanyId).collect(Collectors.toSet()));
        return all.stream()
                .map(waiting -> entry(
                        waiting,
                        words.say(
                                language,
                                "feed.answer",
                                Objects.requireNonNull(names.get(waiting.getCompanyId()))
                                        .in(language),
                                waiting.getTitle().in(language)),
                        words.say(language, "feed.answer.text"),
                        "registrations"))
                .toList();
    }

    private Map<UUID, Name> names(Collection<UUID> ids) {
        return companies.byId(ids).values().stream()
                .collect(Collectors.toMap(CompanySummary::id, CompanySummary::name));
    }

    /** Another event than the meeting itself, which the registration gives its name to. */
    private FeedEntry entry(Waiting waiting, String summary, String description, String path) {
        return new FeedEntry(
                "answer-" + portal.uid(waiting.getId()),
                0,
                waiting.getRequestedAt(),
                new FeedEntry.Day(TimeZones.dayInKorea(waiting.getHeldUntil())),
                summary,
                null,
                description,
                portal.link(path));
    }
}
