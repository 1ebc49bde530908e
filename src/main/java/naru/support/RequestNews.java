package naru.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.attachment.AttachmentSummary;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to requests: the screens that watch, and the company by mail. */
@Component
class RequestNews {

    private final ApplicationEventPublisher events;
    private final RequestRepository requests;
    private final CompanyBook companies;
    private final Outbox outbox;
    private final Words words;
    private final Papers papers;

    RequestNews(
            ApplicationEventPublisher events,
            RequestRepository requests,
            CompanyBook companies,
            Outbox outbox,
            Words words,
            Papers papers) {
        this.events = events;
        this.requests = requests;
        this.companies = companies;
        this.outbox = outbox;
        this.words = words;
        this.papers = papers;
    }

    void changed(SupportRequest request) {
        events.publishEvent(new RequestChanged(
                request.city(), request.id(), request.origin().companyId()));
    }

    /** One mail for all that were received together. */
    void received(List<SupportRequest> requests) {
        requests.forEach(request -> events.publishEvent(new RequestReceived(
                request.city(), request.id(), request.origin().companyId())));
        write(
                RequestLetters.RECEIVED,
                requests.getFirst().origin().companyId(),
                "requests",
                (company, language) -> Map.of(
                        "company",
                        company,
                        "requests",
                        requests.stream()
                                .map(request -> line(request, language))
                                .collect(Collectors.joining("\n"))));
    }

    void replied(SupportRequest request, Reply reply) {
        events.publishEvent(new RequestReplied(
                request.city(), request.id(), request.origin().companyId()));
        write(
                RequestLetters.REPLIED,
                request.origin().companyId(),
                "requests/" + request.id(),
                (company, language) -> Map.of(
                        "company",
                        company,
                        "number",
                        numbers(request, language),
                        "request",
                        request.sentence(),
                        "decision",
                        words.say(
                                language,
                                Objects.requireNonNull(request.decision()).labelKey()),
                        "reply",
                        reply.text().in(language) + enclosed(reply, language),
                        "replied",
                        TimeWords.moment(Objects.requireNonNull(request.repliedAt()), language)));
    }

    /** Its number, and those of the requests that go on as part of it: the reply answers them as well. */
    private String numbers(SupportRequest request, Locale language) {
        List<SupportRequest> absorbed = requests.findByMergedIntoOrderByNumber(request.id());
        return absorbed.isEmpty()
                ? request.number()
                : words.say(
                        language,
                        "request.number.with",
                        request.number(),
                        absorbed.stream().map(SupportRequest::number).collect(Collectors.joining(", ")));
    }

    /** Which files there are to fetch in the portal; mail carries none. */
    private String enclosed(Reply reply, Locale language) {
        List<AttachmentSummary> enclosed = papers.of(reply);
        return enclosed.isEmpty()
                ? ""
                : words.say(
                        language,
                        "reply.enclosed",
                        enclosed.stream().map(AttachmentSummary::name).collect(Collectors.joining(", ")));
    }

    private String line(SupportRequest request, Locale language) {
        return words.say(
                language,
                "request.line",
                request.number(),
                request.sentence(),
                TimeWords.dayOfYear(request.clock().dueOn(), language));
    }

    private void write(LetterKind kind, UUID companyId, String page, Facts facts) {
        Name company =
                companies.byId(List.of(companyId)).values().iterator().next().name();
        for (Recipient to : companies.contacts(companyId)) {
            outbox.hand(new Letter(kind, to, page, facts.in(company.in(to.language()), to.language())));
        }
    }

    /** What a letter tells in a language. */
    private interface Facts {
        Map<String, String> in(String company, Locale language);
    }
}
