package naru.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.AccountSummary;
import naru.account.FeedSource;
import naru.base.Portal;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.company.NotYetContact;
import naru.outbox.FeedEntry;
import org.springframework.stereotype.Component;

/**
 * The days on which replies are due, in people's calendars: an official has the requests of the own unit and those on
 * the own desk, a contact the company's.
 */
@Component
class DueDateFeed implements FeedSource {

    private final FeedRequests requests;
    private final CompanyBook companies;
    private final Words words;
    private final Portal portal;

    DueDateFeed(FeedRequests requests, CompanyBook companies, Words words, Portal portal) {
        this.requests = requests;
        this.companies = companies;
        this.words = words;
        this.portal = portal;
    }

    @Override
    public List<FeedEntry> entries(AccountSummary person) {
        return switch (person.role()) {
            case CONTACT -> ofCompany(person);
            case OFFICIAL, COORDINATOR -> toAnswer(person);
            case ADMINISTRATOR -> List.of();
        };
    }

    private List<FeedEntry> ofCompany(AccountSummary person) {
        try {
            return requests.ofCompany(companies.companyOf(person.id()).id()).stream()
                    .map(request -> entry(
                            request,
                            words.say(person.language(), "feed.reply.own", request.number()),
                            request.sentence(),
                            "requests/" + request.id()))
                    .toList();
        } catch (NotYetContact notYet) {
            return List.of();
        }
    }

    private List<FeedEntry> toAnswer(AccountSummary person) {
        List<SupportRequest> open = requests.toAnswer(person.id(), person.unitId());
        Set<UUID> ids =
                open.stream().map(request -> request.origin().companyId()).collect(Collectors.toSet());
        Map<UUID, CompanySummary> byId = companies.byId(ids);
        Locale language = person.language();
        return open.stream()
                .map(request -> entry(
                        request,
                        words.say(
                                language,
                                "feed.reply",
                                request.number(),
                                Objects.requireNonNull(byId.get(request.origin().companyId()))
                                        .name()
                                        .in(language)),
                        request.sentence(),
                        "inbox/" + request.id()))
                .toList();
    }

    private FeedEntry entry(SupportRequest request, String summary, String description, String path) {
        return new FeedEntry(
                portal.uid(request.id()),
                0,
                request.receivedAt(),
                new FeedEntry.Day(request.clock().dueOn()),
                summary,
                null,
                description,
                portal.link(path));
    }
}
