package naru.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.base.Name;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.outbox.Letter;
import naru.outbox.Notice;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.stereotype.Component;

/** Tells a company what it is asked, and whoever answers its request that it has answered. */
@Component
class InquiryNews {

    private final RequestNews news;
    private final CompanyBook companies;
    private final Owners owners;
    private final Outbox outbox;
    private final Words words;

    InquiryNews(RequestNews news, CompanyBook companies, Owners owners, Outbox outbox, Words words) {
        this.news = news;
        this.companies = companies;
        this.owners = owners;
        this.outbox = outbox;
        this.words = words;
    }

    void asked(SupportRequest request, String question) {
        Name company = nameOf(request);
        for (Recipient to : companies.contacts(request.origin().companyId())) {
            outbox.hand(new Letter(
                    RequestLetters.ASKED,
                    to,
                    "requests/" + request.id(),
                    Map.of(
                            "company",
                            company.in(to.language()),
                            "number",
                            request.number(),
                            "request",
                            request.sentence(),
                            "question",
                            question)));
        }
    }

    /** Told to its owner, and to whoever asked. */
    void answered(SupportRequest request, UUID askedBy) {
        Name company = nameOf(request);
        Owners.Staff staff = owners.staff();
        Stream<AccountSummary> told =
                Stream.concat(staff.of(request.owner()).stream(), Stream.ofNullable(staff.find(askedBy)));
        for (AccountSummary person : told.distinct().toList()) {
            outbox.hand(new Notice(
                    person.id(),
                    words.say(
                            person.language(),
                            "inquiry.notice.answered",
                            company.in(person.language()),
                            request.number()),
                    "inbox/" + request.id()));
        }
        news.changed(request);
    }

    private Name nameOf(SupportRequest request) {
        return companies
                .byId(List.of(request.origin().companyId()))
                .values()
                .iterator()
                .next()
                .name();
    }
}
