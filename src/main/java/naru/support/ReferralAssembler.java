package naru.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what other bodies have together with the names behind the ids. */
@Component
class ReferralAssembler {

    private final ReferralRepository referrals;
    private final BodyRepository bodies;
    private final People people;

    ReferralAssembler(ReferralRepository referrals, BodyRepository bodies, People people) {
        this.referrals = referrals;
        this.bodies = bodies;
        this.people = people;
    }

    /** All that other bodies had to do with a request, the oldest first. */
    List<ReferralDetails> of(UUID requestId, LocalDate today) {
        List<Referral> found = referrals.findByRequestIdOrderBySentAt(requestId);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Name> names =
                bodies.findAllById(found.stream().map(Referral::bodyId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Body::id, Body::name));
        Set<UUID> involved = found.stream()
                .flatMap(referral -> Stream.of(referral.sentBy(), referral.closedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AccountSummary> peopleById = people.byId(involved);
        return found.stream()
                .map(referral -> details(referral, names::get, id -> name(peopleById, id), today))
                .toList();
    }

    private static ReferralDetails details(
            Referral referral,
            Function<UUID, @Nullable Name> body,
            Function<UUID, @Nullable String> person,
            LocalDate today) {
        UUID closer = referral.closedBy();
        return new ReferralDetails(
                referral.id(),
                Objects.requireNonNull(body.apply(referral.bodyId())),
                referral.person(),
                referral.email(),
                referral.sent(),
                referral.sentAt(),
                Objects.requireNonNull(person.apply(referral.sentBy())),
                referral.nextCheckOn(),
                !referral.nextCheckOn().isAfter(today),
                referral.isLive(),
                referral.answer(),
                referral.answeredAt(),
                referral.closedAt(),
                closer == null ? null : person.apply(closer));
    }

    private static @Nullable String name(Map<UUID, AccountSummary> people, UUID id) {
        AccountSummary person = people.get(id);
        return person == null ? null : person.name();
    }
}
