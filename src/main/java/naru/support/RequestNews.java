package naru.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.base.Portal;
import naru.base.TimeWords;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.company.Recipient;
import naru.outbox.Mail;
import naru.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to requests: the screens that watch, and the company by mail. */
@Component
class RequestNews {

    private final ApplicationEventPublisher events;
    private final CompanyBook companies;
    private final Outbox outbox;
    private final Words words;
    private final Portal portal;

    RequestNews(ApplicationEventPublisher events, CompanyBook companies, Outbox outbox, Words words, Portal portal) {
        this.events = events;
        this.companies = companies;
        this.outbox = outbox;
        this.words = words;
        this.portal = portal;
    }

    void changed(SupportRequest request) {
        events.publishEvent(new RequestChanged(request.city(), request.id(), request.companyId()));
    }

    /** One mail for all that were received together. */
    void received(List<SupportRequest> requests) {
        requests.forEach(
                request -> events.publishEvent(new RequestReceived(request.city(), request.id(), request.companyId())));
        mail(requests.getFirst().companyId(), "mail.request.received", "requests", language -> new Object[] {
            requests.stream().map(request -> line(request, language)).collect(Collectors.joining("\n"))
        });
    }

    void replied(SupportRequest request) {
        events.publishEvent(new RequestReplied(request.city(), request.id(), request.companyId()));
        mail(request.companyId(), "mail.request.replied", "requests/" + request.id(), language -> new Object[] {
            request.number(),
            request.sentence(),
            words.say(language, Objects.requireNonNull(request.decision()).labelKey()),
            request.replyText(),
            TimeWords.moment(Objects.requireNonNull(request.repliedAt()), language)
        });
    }

    private String line(SupportRequest request, Locale language) {
        return words.say(
                language,
                "mail.request.line",
                request.number(),
                request.sentence(),
                TimeWords.dayOfYear(request.dueOn(), language));
    }

    private void mail(UUID companyId, String key, String page, Facts facts) {
        Map<UUID, Name> names = companies.byId(List.of(companyId)).values().stream()
                .collect(Collectors.toMap(company -> company.id(), company -> company.name()));
        for (Recipient to : companies.contacts(companyId)) {
            Locale language = to.language();
            Object[] own = facts.in(language);
            Object[] all = new Object[own.length + 3];
            all[0] = to.name();
            all[1] = Objects.requireNonNull(names.get(companyId)).in(language);
            all[2] = portal.link(page);
            System.arraycopy(own, 0, all, 3, own.length);
            outbox.hand(new Mail(
                    to.email(),
                    language,
                    words.say(language, key + ".subject", all),
                    words.say(language, key + ".text", all),
                    null,
                    false));
        }
    }

    /** What a mail tells in a language. */
    private interface Facts {
        Object[] in(Locale language);
    }
}
