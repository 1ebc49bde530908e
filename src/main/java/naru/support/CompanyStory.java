package naru.support;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.company.NotYetContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One company and the city over the years: where it exhibited, whom it met, what it asked for and what became of it. Two
 * queries, however many companies and however long their stories are.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = NotYetContact.class)
public class CompanyStory {

    private final StoryRepository stories;
    private final CompanyBook companies;
    private final CurrentUser user;
    private final Clock clock;

    CompanyStory(StoryRepository stories, CompanyBook companies, CurrentUser user, Clock clock) {
        this.stories = stories;
        this.companies = companies;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The story of a company, for the city's own people.
     *
     * @throws NotFound when one's own city has no such company
     */
    @ForOfficials
    public Story of(UUID companyId) {
        return tell(List.of(companyId), true).stream().findAny().orElseThrow(() -> new NotFound(companyId));
    }

    /** The stories of those of the companies that belong to one's own city, by the company's id, for the city's own people. */
    @ForOfficials
    public Map<UUID, Story> byCompany(Collection<UUID> companyIds) {
        return tell(companyIds, true).stream()
                .collect(Collectors.toMap(story -> story.company().id(), Function.identity()));
    }

    /**
     * The story of one's own company, as far as it is the company's own.
     *
     * @throws NotYetContact when one does not yet speak for it
     */
    @ForContacts
    public Story mine() {
        return tell(List.of(companies.companyOf(user.get().accountId()).id()), false)
                .getFirst();
    }

    private List<Story> tell(Collection<UUID> companyIds, boolean whole) {
        Map<CompanySummary, List<StoryPresence>> presence =
                stories.presence(companyIds).stream().collect(Collectors.groupingBy(StoryPresence::company));
        Map<UUID, List<StoryLink>> asked = stories.links(companyIds).stream()
                .collect(Collectors.groupingBy(link -> link.request().origin().companyId()));
        var chains = new StoryChains(whole, TimeZones.dayInKorea(clock.instant()));
        return presence.entrySet().stream()
                .map(company -> new Story(
                        company.getKey(),
                        years(
                                distinct(company.getValue(), StoryPresence::exhibit),
                                distinct(company.getValue(), StoryPresence::meeting),
                                chains.of(asked.getOrDefault(company.getKey().id(), List.of())))))
                .toList();
    }

    private static List<StoryYear> years(List<StoryExhibit> shown, List<StoryMeeting> met, List<StoryRequest> asked) {
        Map<Integer, List<StoryExhibit>> exhibitsBy =
                by(shown, exhibit -> exhibit.startsOn().getYear());
        Map<Integer, List<StoryMeeting>> meetingsBy =
                by(met, meeting -> meeting.start().date().getYear());
        Map<Integer, List<StoryRequest>> requestsBy = by(
                asked,
                request -> TimeZones.wallClock(request.receivedAt(), TimeZones.KOREA)
                        .getYear());
        TreeSet<Integer> years = Stream.of(exhibitsBy, meetingsBy, requestsBy)
                .flatMap(some -> some.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return years.descendingSet().stream()
                .map(year -> new StoryYear(
                        year,
                        exhibitsBy.getOrDefault(year, List.of()),
                        meetingsBy.getOrDefault(year, List.of()),
                        requestsBy.getOrDefault(year, List.of())))
                .toList();
    }

    private static <T> List<T> distinct(List<StoryPresence> presence, Function<StoryPresence, @Nullable T> part) {
        return presence.stream()
                .map(part)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static <T> Map<Integer, List<T>> by(Collection<T> all, Function<T, Integer> year) {
        return all.stream().collect(Collectors.groupingBy(year));
    }

    /**
     * What one company and the city had to do with each other.
     *
     * @param years the latest first
     */
    public record Story(CompanySummary company, List<StoryYear> years) {}
}
