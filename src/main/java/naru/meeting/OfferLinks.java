package naru.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import naru.timetable.Overlap;
import org.springframework.stereotype.Service;

/**
 * Answers of one in line, given by a link without a login. Whoever has the secret in the link speaks for the company, about
 * this one registration only; it is too long to be guessed.
 */
@Service
public class OfferLinks {

    private final RegistrationRepository registrations;
    private final RegistrationAssembler assembler;
    private final Docket docket;
    private final Desk desk;
    private final Contest contest;
    private final Clock clock;

    OfferLinks(
            RegistrationRepository registrations,
            RegistrationAssembler assembler,
            Docket docket,
            Desk desk,
            Contest contest,
            Clock clock) {
        this.registrations = registrations;
        this.assembler = assembler;
        this.docket = docket;
        this.desk = desk;
        this.contest = contest;
        this.clock = clock;
    }

    /**
     * What the link is about. Changes nothing, however often it is looked at.
     *
     * @throws OfferGone when there is nothing behind the link, or nothing any more
     */
    @ForAnyone
    public OfferSummary look(String secret) {
        return settle(secret, found -> summary(found.registration()));
    }

    /**
     * Takes the place that was offered.
     *
     * @throws OfferGone when there is nothing behind the link, or nothing any more
     * @throws AlreadyConfirmed when it was taken before
     * @throws NothingOffered when no place is free yet
     * @throws Overlap when the company is elsewhere at that time
     */
    @ForAnyone
    public void accept(String secret) {
        answer(secret, found -> desk.accept(found, null));
    }

    /**
     * Turns the offer down, or leaves the line without waiting for one.
     *
     * @throws OfferGone when there is nothing behind the link, or nothing any more
     * @throws AlreadyConfirmed when the place was taken before: that is given back by somebody who is signed in
     */
    @ForAnyone
    public void leave(String secret) {
        answer(secret, found -> {
            if (found.registration().state() != RegistrationState.WAITLISTED) {
                throw new AlreadyConfirmed();
            }
            desk.cancel(found, null, null);
        });
    }

    private void answer(String secret, Consumer<Docket.Case> move) {
        settle(secret, found -> {
            move.accept(found);
            return found;
        });
    }

    private <T> T settle(String secret, Function<Docket.Case, T> work) {
        Registration known = CityScope.everywhere(() -> registrations.findByLineLinkSecret(secret))
                .orElseThrow(OfferGone::new);
        return CityScope.in(
                known.city(),
                () -> contest.settle(() -> {
                    Docket.Case found = docket.find(known.id());
                    requireSomethingToAnswer(found, secret);
                    return work.apply(found);
                }));
    }

    private void requireSomethingToAnswer(Docket.Case found, String secret) {
        Instant now = clock.instant();
        if (!secret.equals(found.registration().linkSecret())
                || !found.slot().start().isAfter(now)
                || found.registration().isOverdue(now)) {
            throw new OfferGone();
        }
    }

    private OfferSummary summary(Registration registration) {
        RegistrationDetails details = assembler.details(registration);
        return new OfferSummary(
                standing(registration),
                details.company().name(),
                details.title(),
                details.place(),
                details.start(),
                details.length(),
                details.party(),
                details.heldUntil(),
                details.turn());
    }

    private static OfferSummary.Standing standing(Registration registration) {
        if (registration.isOffered()) {
            return OfferSummary.Standing.OFFERED;
        }
        return registration.isWaiting() ? OfferSummary.Standing.WAITING : OfferSummary.Standing.TAKEN;
    }
}
