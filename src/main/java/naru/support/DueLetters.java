package naru.support;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.AccountSummary;
import naru.base.TimeWords;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.outbox.Letter;
import naru.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Words the one mail that somebody gets on a day of the requests they should see to. */
@Component
class DueLetters {

    /** The text of a mail has an end; the inbox shows all. */
    private static final int MOST_LINES = 40;

    private final CompanyBook companies;
    private final Outbox outbox;
    private final Words words;

    DueLetters(CompanyBook companies, Outbox outbox, Words words) {
        this.companies = companies;
        this.outbox = outbox;
        this.words = words;
    }

    /** Hands in one letter that lists them all. */
    void hand(AccountSummary person, List<Due> dues) {
        outbox.hand(new Letter(
                RequestLetters.DUE,
                Owners.recipient(person),
                page(person, dues),
                Map.of("count", String.valueOf(dues.size()), "requests", list(dues, person.language()))));
    }

    private String list(List<Due> dues, Locale language) {
        Map<UUID, CompanySummary> companiesById = companies.byId(
                dues.stream().map(due -> due.request().origin().companyId()).collect(Collectors.toSet()));
        Map<Urgency, List<Due>> byUrgency = dues.stream()
                .limit(MOST_LINES)
                .collect(Collectors.groupingBy(Due::urgency, () -> new EnumMap<>(Urgency.class), Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byUrgency.forEach((urgency, some) -> {
            lines.add(words.say(language, urgency.titleKey()));
            some.forEach(due -> lines.add(line(due.request(), companiesById, language)));
            lines.add("");
        });
        if (dues.size() > MOST_LINES) {
            lines.add(words.say(language, "due.more", dues.size() - MOST_LINES));
        }
        return String.join("\n", lines).strip();
    }

    private String line(SupportRequest request, Map<UUID, CompanySummary> companiesById, Locale language) {
        return words.say(
                language,
                "due.line",
                request.number(),
                Objects.requireNonNull(companiesById.get(request.origin().companyId()))
                        .name()
                        .in(language),
                request.sentence(),
                TimeWords.dayOfYear(request.clock().dueOn(), language));
    }

    /** The request itself, or the part of the inbox in which all of them are. */
    private static String page(AccountSummary person, List<Due> dues) {
        if (dues.size() == 1) {
            return "inbox/" + dues.getFirst().request().id();
        }
        if (dues.stream()
                .allMatch(due -> person.id().equals(due.request().owner().personId()))) {
            return "inbox?owner=" + InboxFilter.Owner.MINE;
        }
        UUID unit = person.unitId();
        return unit != null
                        && dues.stream()
                                .allMatch(
                                        due -> unit.equals(due.request().owner().unitId()))
                ? "inbox?owner=" + InboxFilter.Owner.MY_UNIT
                : "inbox";
    }
}
