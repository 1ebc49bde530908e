package naru.report.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.delegation.TripPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of the sheets for those who meet companies on a trip. */
@Component
@Order(5)
class BriefingPages implements TripPages {

    private final Words words;

    BriefingPages(Words words) {
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        return List.of(new Page(
                "delegations/briefing/" + delegationId,
                words.say(language, "briefing.title"),
                words.say(language, "briefing.page.note")));
    }
}
