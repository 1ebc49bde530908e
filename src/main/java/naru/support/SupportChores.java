package naru.support;

import java.time.Duration;
import naru.base.chore.Chore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes round again with requests. */
@Configuration
class SupportChores {

    @Bean
    Chore warnOfDueDates(DueWarnings warnings) {
        return new Chore("support.warn-of-due-dates", Duration.ofMinutes(1), warnings::tellDue);
    }
}
