package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.TimeZones;
import naru.base.Words;
import naru.base.access.ForOfficials;
import naru.base.access.ForSignedIn;
import naru.base.access.ForStaff;
import naru.company.CompanyBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of support schemes that one's own city's companies may apply for. */
@Service
@Transactional
public class Programmes {

    private final ProgrammeRepository programmes;
    private final CategoryRepository categories;
    private final RequestRepository requests;
    private final CompanyBook companies;
    private final Words words;
    private final Clock clock;

    Programmes(
            ProgrammeRepository programmes,
            CategoryRepository categories,
            RequestRepository requests,
            CompanyBook companies,
            Words words,
            Clock clock) {
        this.programmes = programmes;
        this.categories = categories;
        this.requests = requests;
        this.companies = companies;
        this.words = words;
        this.clock = clock;
    }

    /** All of them by name, also those that are over or withdrawn. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> all() {
        return programmes.catalogue().stream().map(Programme::summary).toList();
    }

    /** Those for needs of a category that one can apply for today, what ends soonest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> open(UUID categoryId) {
        return programmes.open(categoryId, today()).stream()
                .map(Programme::summary)
                .toList();
    }

    /** All that one can apply for today, whatever the need, what ends soonest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> open() {
        return programmes.open(today()).stream().map(Programme::summary).toList();
    }

    /** Which day it is in Korea: what a programme's window is held against. */
    @ForSignedIn
    public LocalDate today() {
        return TimeZones.dayInKorea(clock.instant());
    }

    /**
     * Adds a programme.
     *
     * @throws NotFound when one's own city has no such category
     * @throws ProgrammeTwice when the catalogue has it
     */
    @ForStaff
    public UUID add(EditProgramme wanted) {
        Programme programme = new Programme(wanted);
        check(programme.id(), wanted);
        return programmes.save(programme).id();
    }

    /**
     * Changes a programme; replies that named it keep the words they were sent with.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such programme or category
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws ProgrammeTwice when the catalogue has another like it
     */
    @ForStaff
    public void edit(UUID id, long seen, EditProgramme wanted) {
        Programme programme = find(id);
        ChangedMeanwhile.check(seen, programme.version());
        check(id, wanted);
        programme.edit(wanted);
    }

    /**
     * Offers it to nobody any longer, or again.
     *
     * @throws NotFound when one's own city has no such programme
     */
    @ForStaff
    public void withdraw(UUID id, boolean away) {
        find(id).withdraw(away);
    }

    /**
     * A reply that leads the company of a request to a programme, in both languages, to be read and sent.
     *
     * @throws NotFound when one's own city has no such programme or request
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public ReplyText reply(UUID id, UUID requestId) {
        ProgrammeSummary programme = find(id).summary();
        UUID companyId = requests.findById(requestId)
                .map(request -> request.origin().companyId())
                .orElseThrow(() -> new NotFound(requestId));
        Name company = Objects.requireNonNull(companies.byId(List.of(companyId)).get(companyId))
                .name();
        return new ReplyText(lead(programme, company, Locale.KOREAN), lead(programme, company, Locale.ENGLISH));
    }

    private String lead(ProgrammeSummary programme, Name company, Locale language) {
        LocalDate end = programme.closesOn();
        String from = TimeWords.dayOfYear(programme.opensOn(), language);
        return words.say(
                language,
                "programme.reply",
                company.in(language),
                programme.name().in(language),
                programme.body().in(language),
                programme.eligibility(),
                programme.amount(),
                end == null
                        ? words.say(language, "programme.window.always", from)
                        : words.say(language, "programme.window", from, TimeWords.dayOfYear(end, language)),
                programme.link() == null ? programme.body().in(language) : programme.link());
    }

    private Programme find(UUID id) {
        return programmes.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private void check(UUID id, EditProgramme wanted) {
        for (UUID category : wanted.categoryIds()) {
            if (!categories.existsById(category)) {
                throw new NotFound(category);
            }
        }
        if (programmes.existsByNameKoAndOpensOnAndIdNot(wanted.name().ko(), wanted.opensOn(), id)) {
            throw new ProgrammeTwice(wanted.name().ko());
        }
    }
}
