package naru.delegation.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.delegation.TripPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of what a trip is for, where it stops and what it costs. */
@Component
@Order(-1)
class TripPage implements TripPages {

    private final Words words;

    TripPage(Words words) {
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        return List.of(new Page(
                "delegations/trip/" + delegationId,
                words.say(language, "trip.title"),
                words.say(language, "trip.page.note")));
    }
}
