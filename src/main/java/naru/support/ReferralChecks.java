package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import naru.base.TimeZones;
import naru.base.access.CityScope;
import org.springframework.stereotype.Component;

/** Tells owners once when the day has come to ask another body how far it is. */
@Component
class ReferralChecks {

    private final ReferralRepository referrals;
    private final RequestRepository requests;
    private final ReferralPost post;
    private final RequestNews news;
    private final FollowUps followUps;
    private final Clock clock;

    ReferralChecks(
            ReferralRepository referrals,
            RequestRepository requests,
            ReferralPost post,
            RequestNews news,
            FollowUps followUps,
            Clock clock) {
        this.referrals = referrals;
        this.requests = requests;
        this.post = post;
        this.news = news;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Tells what is due today in Korea. */
    void remindDue() {
        LocalDate today = TimeZones.dayInKorea(clock.instant());
        followUps.go(
                CityScope.everywhere(() -> referrals.findToCheck(today)),
                Referral::city,
                found -> referrals
                        .findById(found.id())
                        .filter(referral -> referral.isCheckDue(today))
                        .ifPresent(this::remind));
    }

    private void remind(Referral referral) {
        referral.reminded();
        requests.findById(referral.requestId()).ifPresent(request -> {
            post.check(referral, request);
            news.changed(request);
        });
    }
}
