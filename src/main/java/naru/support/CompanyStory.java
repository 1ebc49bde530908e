package naru.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import naru.company.ExhibitSummary;
import naru.company.Exhibits;
import naru.company.NotYetContact;
import naru.meeting.MeetingQueries;
import naru.meeting.RegistrationDetails;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One company and the city over the years: where it exhibited, whom it met, what it asked for and what became of it. A
 * fixed number of queries, however long the story is.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = NotYetContact.class)
public class CompanyStory {

    private final CompanyBook companies;
    private final Exhibits exhibits;
    private final TradeShows shows;
    private final MeetingQueries meetings;
    private final StoryChains chains;
    private final CurrentUser user;

    CompanyStory(
            CompanyBook companies,
            Exhibits exhibits,
            TradeShows shows,
            MeetingQueries meetings,
            StoryChains chains,
            CurrentUser user) {
        this.companies = companies;
        this.exhibits = exhibits;
        this.shows = shows;
        this.meetings = meetings;
        this.chains = chains;
        this.user = user;
    }

    /**
     * The story of a company, for the city's own people.
     *
     * @throws NotFound when one's own city has no such company
     */
    @ForOfficials
    public Story of(UUID companyId) {
        CompanySummary company = companies.byId(List.of(companyId)).get(companyId);
        if (company == null) {
            throw new NotFound(companyId);
        }
        return new Story(
                company, years(exhibits.of(companyId), meetings.ofCompany(companyId), chains.forTheCity(companyId)));
    }

    /**
     * The story of one's own company, as far as it is the company's own.
     *
     * @throws NotYetContact when one does not yet speak for it
     */
    @ForContacts
    public Story mine() {
        CompanySummary company = companies.companyOf(user.get().accountId());
        return new Story(
                company, years(exhibits.mine(), meetings.mine().reversed(), chains.forTheCompany(company.id())));
    }

    private List<StoryYear> years(
            List<ExhibitSummary> entered, List<RegistrationDetails> met, List<StoryRequest> asked) {
        List<StoryExhibit> shown = shown(entered);
        Map<Integer, List<StoryExhibit>> exhibitsBy =
                by(shown, exhibit -> exhibit.startsOn().getYear());
        Map<Integer, List<RegistrationDetails>> meetingsBy =
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

    private List<StoryExhibit> shown(List<ExhibitSummary> entered) {
        Map<UUID, TradeShowSummary> showsById =
                shows.byId(entered.stream().map(ExhibitSummary::tradeShowId).toList());
        return entered.stream()
                .map(exhibit -> {
                    TradeShowSummary show = Objects.requireNonNull(showsById.get(exhibit.tradeShowId()));
                    return new StoryExhibit(show.name(), show.startsOn(), exhibit);
                })
                .sorted(Comparator.comparing(StoryExhibit::startsOn).reversed())
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
