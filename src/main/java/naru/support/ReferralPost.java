package naru.support;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.Cities;
import naru.account.People;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.Secret;
import naru.base.TimeWords;
import naru.base.Words;
import naru.company.CompanyBook;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.stereotype.Component;

/** Writes to other bodies, and to the city's own people about them. */
@Component
class ReferralPost {

    /** The bodies a Korean city works with read Korean. */
    private static final Locale OF_BODIES = Locale.KOREAN;

    private final BodyRepository bodies;
    private final CompanyBook companies;
    private final Cities cities;
    private final People people;
    private final Outbox outbox;
    private final Words words;

    ReferralPost(
            BodyRepository bodies, CompanyBook companies, Cities cities, People people, Outbox outbox, Words words) {
        this.bodies = bodies;
        this.companies = companies;
        this.cities = cities;
        this.people = people;
        this.outbox = outbox;
        this.words = words;
    }

    /** Asks the body, with the link by which it answers. */
    void ask(Referral referral, SupportRequest request, Secret secret) {
        outbox.hand(new Letter(
                FollowUpLetters.REFERRED,
                contact(referral),
                "referral/" + secret.value(),
                Map.of(
                        "city",
                        city(request),
                        "body",
                        body(referral).in(OF_BODIES),
                        "company",
                        company(request).in(OF_BODIES),
                        "request",
                        request.sentence(),
                        "message",
                        referral.sent())));
    }

    /** Tells the body that it need not go on. */
    void end(Referral referral, SupportRequest request) {
        outbox.hand(new Letter(
                FollowUpLetters.TAKEN_BACK,
                contact(referral),
                "",
                Map.of(
                        "city",
                        city(request),
                        "body",
                        body(referral).in(OF_BODIES),
                        "company",
                        company(request).in(OF_BODIES),
                        "request",
                        request.sentence())));
    }

    /** Tells whoever takes care of the request that the body answered. */
    void answered(Referral referral, SupportRequest request) {
        tell(FollowUpLetters.BODY_ANSWERED, referral, request, language -> {
            String answer = referral.answer();
            return Map.of("answer", answer == null ? words.say(language, "referral.answer.none") : answer);
        });
    }

    /** Tells whoever takes care of the request that it is time to ask the body. */
    void check(Referral referral, SupportRequest request) {
        tell(
                FollowUpLetters.CHECK_BODY,
                referral,
                request,
                language -> Map.of("due", TimeWords.dayOfYear(request.clock().dueOn(), language)));
    }

    private void tell(
            LetterKind kind, Referral referral, SupportRequest request, Function<Locale, Map<String, String>> more) {
        owner(referral, request).ifPresent(owner -> {
            Locale language = owner.language();
            Map<String, String> facts = new HashMap<>(more.apply(language));
            facts.put("number", request.number());
            facts.put("company", company(request).in(language));
            facts.put("request", request.sentence());
            facts.put("body", body(referral).in(language));
            outbox.hand(new Letter(kind, owner, "inbox/" + request.id(), facts));
        });
    }

    /** Whoever takes care of the request, or else who handed it over; nobody when their accounts are closed. */
    private Optional<Recipient> owner(Referral referral, SupportRequest request) {
        List<UUID> candidates = Stream.of(request.owner().personId(), referral.sentBy())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, AccountSummary> accounts = people.byId(candidates);
        return candidates.stream()
                .map(accounts::get)
                .filter(account -> account != null && account.open())
                .findFirst()
                .map(account -> new Recipient(account.id(), account.name(), account.email(), account.language()));
    }

    private static Recipient contact(Referral referral) {
        return new Recipient(null, referral.person(), referral.email(), OF_BODIES);
    }

    private String city(SupportRequest request) {
        return cities.get(request.city()).name().in(OF_BODIES);
    }

    Name body(Referral referral) {
        return bodies.findById(referral.bodyId())
                .orElseThrow(() -> new NotFound(referral.bodyId()))
                .name();
    }

    private Name company(SupportRequest request) {
        UUID id = request.origin().companyId();
        return Objects.requireNonNull(companies.byId(List.of(id)).get(id)).name();
    }
}
