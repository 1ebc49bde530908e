package naru.support;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import naru.account.Cities;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.Secret;
import naru.base.access.ForAnyone;
import naru.company.CompanyBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What other bodies see and answer by a link, without a login. Whoever has the secret in the link speaks for the body, about
 * that one request only; it is too long to be guessed.
 */
@Service
public class ReferralLinks {

    private final ReferralRepository referrals;
    private final RequestRepository requests;
    private final ReferralPost post;
    private final RequestNews news;
    private final CompanyBook companies;
    private final Cities cities;
    private final SecretDoor door;
    private final Clock clock;

    ReferralLinks(
            ReferralRepository referrals,
            RequestRepository requests,
            ReferralPost post,
            RequestNews news,
            CompanyBook companies,
            Cities cities,
            SecretDoor door,
            Clock clock) {
        this.referrals = referrals;
        this.requests = requests;
        this.post = post;
        this.news = news;
        this.companies = companies;
        this.cities = cities;
        this.door = door;
        this.clock = clock;
    }

    /**
     * What the link is about. Changes nothing, however often it is looked at.
     *
     * @throws ReferralGone when there is nothing behind the link
     * @throws ReferralOver when the city does not wait for the body any more
     */
    @ForAnyone
    public ReferralSummary look(Secret secret) {
        return open(secret, this::summary);
    }

    /**
     * The body is done with the request; whoever takes care of it in the city is told.
     *
     * @param text what became of it; may be empty
     * @throws ReferralGone when there is nothing behind the link
     * @throws ReferralOver when the city does not wait for the body any more
     * @throws AlreadyAnswered when it was answered before
     */
    @ForAnyone
    public ReferralSummary answer(Secret secret, String text) {
        String answer = text.isBlank() ? null : MissingText.check("answer", text, HandOver.LONGEST);
        return open(secret, (referral, request) -> {
            answer(referral, request, answer);
            return summary(referral, request);
        });
    }

    private void answer(Referral referral, SupportRequest request, @Nullable String answer) {
        Stamp stamp = new Stamp(null, clock.instant());
        referral.answer(answer, stamp.at());
        request.note(Move.BODY_ANSWER, post.body(referral).ko(), stamp);
        news.changed(request);
        post.answered(referral, request);
    }

    private <T> T open(Secret secret, BiFunction<Referral, SupportRequest, T> work) {
        return door.enter(() -> referrals.findBySecretHash(secret.hash()), ReferralGone::new, referral -> {
            referral.requireOpen();
            UUID id = referral.requestId();
            return work.apply(referral, requests.findById(id).orElseThrow(() -> new NotFound(id)));
        });
    }

    private ReferralSummary summary(Referral referral, SupportRequest request) {
        UUID company = request.origin().companyId();
        return new ReferralSummary(
                cities.get(request.city()).name(),
                post.body(referral),
                referral.person(),
                Objects.requireNonNull(companies.byId(List.of(company)).get(company))
                        .name(),
                request.number(),
                request.sentence(),
                referral.sent(),
                referral.sentAt(),
                referral.answeredAt(),
                referral.answer());
    }
}
