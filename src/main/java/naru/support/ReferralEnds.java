package naru.support;

import java.time.Clock;
import java.util.UUID;
import naru.base.access.CurrentUser;
import naru.base.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Waits for no other body any longer once the company has its reply, or the request goes on as part of another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralEnds {

    private final ReferralRepository referrals;
    private final RequestRepository requests;
    private final ReferralPost post;
    private final CurrentUser user;
    private final Clock clock;

    ReferralEnds(
            ReferralRepository referrals,
            RequestRepository requests,
            ReferralPost post,
            CurrentUser user,
            Clock clock) {
        this.referrals = referrals;
        this.requests = requests;
        this.post = post;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(RequestReplied replied) {
        end(replied.requestId());
    }

    @EventListener
    void on(RequestChanged changed) {
        end(changed.requestId());
    }

    private void end(UUID requestId) {
        requests.findById(requestId)
                .filter(request -> !request.state().awaitsReply())
                .ifPresent(request -> referrals
                        .findByRequestIdAndClosedAtIsNull(requestId)
                        .forEach(referral -> end(referral, request)));
    }

    private void end(Referral referral, SupportRequest request) {
        boolean waited = referral.isLive();
        referral.close(user.find().map(SignedIn::accountId).orElse(null), clock.instant());
        if (waited) {
            post.end(referral, request);
        }
    }
}
