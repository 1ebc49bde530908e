package naru.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.Name;
import naru.base.access.CurrentUser;
import naru.company.CompanyBook;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.stereotype.Component;

/** Tells those of the city who answer a request what they have to do about it, by mail and in the portal. */
@Component
class OwnerNews {

    private final CompanyBook companies;
    private final People people;
    private final Outbox outbox;
    private final CurrentUser user;

    OwnerNews(CompanyBook companies, People people, Outbox outbox, CurrentUser user) {
        this.companies = companies;
        this.people = people;
        this.outbox = outbox;
        this.user = user;
    }

    /** Its company is not content: whoever takes care of it hears, or all of the unit when nobody does yet. */
    void reopened(SupportRequest request, String why) {
        write(OwnerLetters.REOPENED, request, owners(request), Map.of("reason", why));
    }

    /** A reply waits for the head of the unit. */
    void submitted(SupportRequest request, UUID head) {
        write(
                OwnerLetters.SUBMITTED,
                request,
                people.byId(List.of(head)).values(),
                Map.of("writer", user.get().name()));
    }

    /** The head wants a reply written otherwise. */
    void sentBack(SupportRequest request, UUID writer, String why) {
        write(OwnerLetters.SENT_BACK, request, people.byId(List.of(writer)).values(), Map.of("reason", why));
    }

    private Collection<AccountSummary> owners(SupportRequest request) {
        UUID person = request.owner().personId();
        if (person != null) {
            Collection<AccountSummary> known = people.byId(List.of(person)).values();
            if (known.stream().anyMatch(AccountSummary::open)) {
                return known;
            }
        }
        UUID unit = request.owner().unitId();
        return people.officials().stream()
                .filter(colleague -> unit != null && unit.equals(colleague.unitId()))
                .toList();
    }

    private void write(
            LetterKind kind, SupportRequest request, Collection<AccountSummary> to, Map<String, String> more) {
        UUID companyId = request.origin().companyId();
        Name company =
                companies.byId(List.of(companyId)).values().iterator().next().name();
        Map<String, String> facts = new HashMap<>(more);
        facts.put("number", request.number());
        facts.put("request", request.sentence());
        for (AccountSummary person : to) {
            if (person.open()) {
                facts.put("company", company.in(person.language()));
                outbox.hand(new Letter(kind, recipient(person), "inbox/" + request.id(), facts));
            }
        }
    }

    private static Recipient recipient(AccountSummary person) {
        return new Recipient(person.id(), person.name(), person.email(), person.language());
    }
}
