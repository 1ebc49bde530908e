package naru.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.Cities;
import naru.base.Name;
import naru.base.Secret;
import naru.base.TimeZones;
import naru.base.Words;
import naru.base.access.CityScope;
import naru.company.CompanyBook;
import naru.outbox.Letter;
import naru.outbox.Notice;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.stereotype.Component;

/**
 * Asks companies what came of their requests, three, six and twelve calendar months after the first reply, as days pass in
 * Korea. All that is due for a company on a day goes into one mail, and nothing is asked twice.
 */
@Component
class OutcomeQuestions {

    /** A portal that stood still asks late; what is older than that is not asked about any more. */
    private static final int MOST_DAYS_LATE = 30;

    private final OutcomeReportRepository reports;
    private final OutcomeQuestionRepository questions;
    private final RequestRepository requests;
    private final RequestNews news;
    private final CompanyBook companies;
    private final Cities cities;
    private final Outbox outbox;
    private final Words words;
    private final FollowUps followUps;
    private final Clock clock;

    OutcomeQuestions(
            OutcomeReportRepository reports,
            OutcomeQuestionRepository questions,
            RequestRepository requests,
            RequestNews news,
            CompanyBook companies,
            Cities cities,
            Outbox outbox,
            Words words,
            FollowUps followUps,
            Clock clock) {
        this.reports = reports;
        this.questions = questions;
        this.requests = requests;
        this.news = news;
        this.companies = companies;
        this.cities = cities;
        this.outbox = outbox;
        this.words = words;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Asks all companies for which something is due. */
    void askDue() {
        LocalDate today = TimeZones.dayInKorea(clock.instant());
        Map<UUID, List<Due>> byCompany = CityScope.everywhere(() -> due(today)).stream()
                .collect(Collectors.groupingBy(Due::companyId, LinkedHashMap::new, Collectors.toList()));
        followUps.go(List.copyOf(byCompany.values()), due -> due.getFirst().city(), due -> ask(due, today));
    }

    private List<Due> due(LocalDate today) {
        List<Due> due = new ArrayList<>();
        for (int months : OutcomeReport.MONTHS) {
            // Months have different lengths: a few days more are looked at, and each is reckoned by itself.
            Instant from = start(today.minusMonths(months).minusDays(MOST_DAYS_LATE + 4));
            Instant until = start(today.minusMonths(months).plusDays(4));
            reports.findReplied(from, until, months).stream()
                    .filter(found ->
                            isDue(TimeZones.dayInKorea(found.getRepliedAt()).plusMonths(months), today))
                    .map(found -> new Due(found.getCity(), found.getCompanyId(), found.getRequestId(), months))
                    .forEach(due::add);
        }
        return due;
    }

    private static boolean isDue(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.plusDays(MOST_DAYS_LATE).isBefore(today);
    }

    private void ask(List<Due> due, LocalDate today) {
        UUID company = due.getFirst().companyId();
        List<Recipient> contacts = companies.contacts(company);
        if (contacts.isEmpty() || questions.existsByCompanyIdAndAskedOn(company, today)) {
            return; // nobody to ask, or enough for today: the next round finds it again
        }
        Secret secret = Secret.draw();
        OutcomeQuestion question = questions.saveAndFlush(new OutcomeQuestion(company, today, secret));
        due.forEach(each -> reports.save(new OutcomeReport(question.id(), each.requestId(), each.months(), today)));
        List<SupportRequest> asked = requests
                .findAllById(due.stream().map(Due::requestId).toList())
                .stream()
                .sorted(Comparator.comparing(SupportRequest::number))
                .toList();
        contacts.forEach(contact -> write(contact, question, asked, secret));
        asked.forEach(news::changed);
    }

    private void write(Recipient contact, OutcomeQuestion question, List<SupportRequest> asked, Secret secret) {
        UUID id = question.companyId();
        Name company = companies.byId(List.of(id)).values().iterator().next().name();
        String list = asked.stream()
                .map(request -> words.say(contact.language(), "outcome.line", request.number(), request.sentence()))
                .collect(Collectors.joining("\n"));
        outbox.hand(new Letter(
                FollowUpLetters.ASKED_FOR_OUTCOMES,
                contact,
                "outcome/" + secret.value(),
                Map.of(
                        "city",
                        cities.get(question.city()).name().in(contact.language()),
                        "company",
                        company.in(contact.language()),
                        "requests",
                        list)));
        UUID account = contact.accountId();
        if (account != null) {
            // The mail opens a door, and so no notice repeats it; who signs in needs no such door.
            String page = asked.size() == 1 ? "requests/" + asked.getFirst().id() : "requests";
            outbox.hand(new Notice(account, words.say(contact.language(), "outcome.notice", asked.size()), page));
        }
    }

    private static Instant start(LocalDate day) {
        return TimeZones.instant(day.atStartOfDay(), TimeZones.KOREA);
    }

    private record Due(String city, UUID companyId, UUID requestId, int months) {}
}
