package naru.support;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.Secret;
import naru.base.TimeZones;
import naru.base.access.ForOfficials;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How requests come into the hands of other bodies, and back. The city goes on owing the company its reply: the clock runs
 * on.
 */
@Service
@Transactional
public class Referrals {

    private final ReferralRepository referrals;
    private final BodyRepository bodies;
    private final Casework casework;
    private final RequestNews news;
    private final ReferralPost post;

    Referrals(
            ReferralRepository referrals,
            BodyRepository bodies,
            Casework casework,
            RequestNews news,
            ReferralPost post) {
        this.referrals = referrals;
        this.bodies = bodies;
        this.casework = casework;
        this.news = news;
        this.post = post;
    }

    /**
     * Asks another body to take care of a request; its contact gets a mail with a link that shows this one only.
     *
     * @throws NotFound when one's own city has no such request or body
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     * @throws AlreadyHandedOver when a body has it already
     * @throws CheckInThePast when the next check lies before today
     */
    @ForOfficials
    public void handOver(HandOver command) {
        SupportRequest request = casework.load(command.requestId(), command.version());
        Body body = bodies.findById(command.bodyId()).orElseThrow(() -> new NotFound(command.bodyId()));
        request.requireUnanswered();
        if (referrals.findByRequestIdAndLiveTrue(request.id()).isPresent()) {
            throw new AlreadyHandedOver();
        }
        Stamp stamp = casework.stamp();
        requireToCome(command.nextCheckOn(), stamp);
        Secret secret = Secret.draw();
        Referral referral = store(new Referral(command, secret, stamp));
        request.note(Move.HAND_OVER, body.name().ko() + " · " + command.person(), stamp);
        if (command.decide()) {
            request.decide(Decision.TRANSFERRED, null, casework.myUnit(), stamp);
        }
        news.changed(request);
        post.ask(referral, request, secret);
    }

    /**
     * Chooses the next day to ask the body how far it is.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotHandedOver when no body has it
     * @throws CheckInThePast when the day lies before today
     */
    @ForOfficials
    public void setNextCheck(UUID requestId, long version, LocalDate day) {
        SupportRequest request = casework.load(requestId, version);
        Referral referral = live(request);
        requireToCome(day, casework.stamp());
        referral.checkOn(day);
        casework.touch(request);
    }

    /**
     * The city takes care of it itself again. The body's link is dead from then on, and its contact is told.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NotHandedOver when no body has it
     */
    @ForOfficials
    public void takeBack(UUID requestId, long version) {
        casework.change(requestId, version, (request, stamp) -> {
            Referral referral = live(request);
            referral.close(stamp.by(), stamp.at());
            request.note(Move.TAKE_BACK, post.body(referral).ko(), stamp);
            post.end(referral, request);
        });
    }

    private Referral live(SupportRequest request) {
        return referrals.findByRequestIdAndLiveTrue(request.id()).orElseThrow(NotHandedOver::new);
    }

    private Referral store(Referral referral) {
        try {
            return referrals.saveAndFlush(referral);
        } catch (DataIntegrityViolationException first) {
            // A colleague handed it over at this very moment.
            throw new ChangedMeanwhile();
        }
    }

    private static void requireToCome(LocalDate day, Stamp stamp) {
        if (day.isBefore(TimeZones.dayInKorea(stamp.at()))) {
            throw new CheckInThePast();
        }
    }
}
