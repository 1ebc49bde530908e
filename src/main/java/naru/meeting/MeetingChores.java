package naru.meeting;

import java.time.Duration;
import naru.base.chore.Chore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes round again with meetings. */
@Configuration
class MeetingChores {

    @Bean
    Chore endHolds(Holds holds) {
        return new Chore("meeting.end-holds", Duration.ofSeconds(30), holds::endOverdue);
    }

    @Bean
    Chore tellCompanies(Tellings tellings) {
        return new Chore("meeting.tell-companies", Duration.ofSeconds(15), tellings::tellDue);
    }

    @Bean
    Chore correctMomentsOfCompanies(Tellings tellings) {
        return new Chore("meeting.zone-rules", Duration.ofMinutes(5), tellings::tellMoments);
    }

    @Bean
    Chore remindCompanies(Tellings tellings) {
        return new Chore("meeting.remind-companies", Duration.ofMinutes(1), tellings::remindDue);
    }
}
