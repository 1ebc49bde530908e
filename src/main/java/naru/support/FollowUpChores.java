package naru.support;

import java.time.Duration;
import naru.base.chore.Chore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes round again with requests that other bodies have, and with those that were replied to. */
@Configuration
class FollowUpChores {

    @Bean
    Chore checkReferrals(ReferralChecks checks) {
        return new Chore("support.check-referrals", Duration.ofMinutes(5), checks::remindDue);
    }

    @Bean
    Chore askForOutcomes(OutcomeQuestions questions) {
        return new Chore("support.ask-for-outcomes", Duration.ofMinutes(30), questions::askDue);
    }
}
