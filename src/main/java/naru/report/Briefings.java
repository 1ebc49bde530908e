package naru.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.Words;
import naru.base.access.ForOfficials;
import naru.base.paper.PaperFile;
import naru.base.paper.PaperType;
import naru.base.paper.Press;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.meeting.MeetingQueries;
import naru.meeting.RegistrationDetails;
import naru.support.CompanyStory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the sheets for those who meet companies on the trips of one's own city: who it is, what is talked about, what it
 * asked for and what became of that. For the city's own people; what they note for each other about a request is not on them,
 * since paper is left lying where companies sit.
 */
@Service
@Transactional(readOnly = true)
public class Briefings {

    private final Delegations delegations;
    private final MeetingQueries meetings;
    private final CompanyStory stories;
    private final Press press;
    private final BriefingDocument document;
    private final Words words;
    private final Clock clock;

    Briefings(
            Delegations delegations,
            MeetingQueries meetings,
            CompanyStory stories,
            Press press,
            BriefingDocument document,
            Words words,
            Clock clock) {
        this.delegations = delegations;
        this.meetings = meetings;
        this.stories = stories;
        this.press = press;
        this.document = document;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A sheet for each company that is met on a day, in the order of time, behind a list of them.
     *
     * @param day on the wall calendar there
     * @throws NotFound when one's own city has no such trip, or it meets nobody on that day
     */
    @ForOfficials
    public PaperFile ofDay(UUID delegationId, LocalDate day, PaperType type, Locale language) {
        DelegationSummary trip = delegations.get(delegationId);
        List<RegistrationDetails> met = meetings.ofDay(delegationId, day);
        if (met.isEmpty()) {
            throw new NotFound(day);
        }
        Map<UUID, List<RegistrationDetails>> byCompany = new LinkedHashMap<>();
        met.forEach(talk -> byCompany
                .computeIfAbsent(talk.company().id(), id -> new ArrayList<>())
                .add(talk));
        var wording = new BriefingWords(trip, words, language);
        Map<UUID, CompanyStory.Story> storyOf = stories.byCompany(byCompany.keySet());
        List<Briefing.Sheet> sheets = byCompany.entrySet().stream()
                .map(company ->
                        wording.sheet(Objects.requireNonNull(storyOf.get(company.getKey())), company.getValue()))
                .toList();
        return file(wording, TimeWords.dayOfYear(day, language), wording.rows(met), sheets, type);
    }

    /**
     * The sheet of one company, with all talks that are planned with it on the trip.
     *
     * @throws NotFound when one's own city has no such trip or company
     */
    @ForOfficials
    public PaperFile ofCompany(UUID delegationId, UUID companyId, PaperType type, Locale language) {
        DelegationSummary trip = delegations.get(delegationId);
        CompanyStory.Story story = stories.of(companyId);
        List<RegistrationDetails> talks = meetings.ofCompany(companyId).stream()
                .filter(talk -> talk.delegationId().equals(delegationId))
                .filter(talk -> !talk.state().isOver())
                .toList()
                .reversed();
        var wording = new BriefingWords(trip, words, language);
        return file(
                wording, story.company().name().in(language), List.of(), List.of(wording.sheet(story, talks)), type);
    }

    private PaperFile file(
            BriefingWords wording, String part, List<Briefing.Row> rows, List<Briefing.Sheet> sheets, PaperType type) {
        Locale language = wording.language();
        String state = words.say(language, "briefing.state", TimeWords.moment(clock.instant(), language));
        Briefing briefing = new Briefing(wording.title(), part, state, rows, sheets);
        return PaperFile.named(
                briefing.title() + " - " + part,
                type,
                switch (type) {
                    case PDF ->
                        press.pdf(
                                "briefing", language, Map.of("paper", briefing, "language", language.toLanguageTag()));
                    case DOCX -> document.write(briefing, language);
                });
    }
}
