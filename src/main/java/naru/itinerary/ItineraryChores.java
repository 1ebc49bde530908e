package naru.itinerary;

import java.time.Duration;
import naru.base.chore.Chore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes round again with itineraries. */
@Configuration
class ItineraryChores {

    /** New rules come with a new start; which of the nodes has them first looks soon after. */
    @Bean
    Chore correctMoments(ZoneCorrections corrections) {
        return new Chore("itinerary.zone-rules", Duration.ofMinutes(5), corrections::goRound);
    }
}
