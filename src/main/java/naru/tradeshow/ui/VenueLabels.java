package naru.tradeshow.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDetails;

/** What venues are called where one chooses among those of all shows: a hall bears the same name year after year. */
public final class VenueLabels implements ItemLabelGenerator<VenueDetails> {

    private final Map<UUID, String> codes;
    private final Locale language;

    /** @param shows those that venues may belong to */
    public VenueLabels(List<TradeShowSummary> shows, Locale language) {
        this.codes = shows.stream().collect(Collectors.toMap(TradeShowSummary::id, TradeShowSummary::code));
        this.language = language;
    }

    /** "유레카 파크 (CES27)"; of a venue that belongs to no show the name alone. */
    @Override
    public String apply(VenueDetails venue) {
        String name = venue.facts().name().in(language);
        UUID show = venue.facts().tradeShowId();
        return show == null || !codes.containsKey(show) ? name : name + " (" + codes.get(show) + ")";
    }

    /** Those of a show first, then those of no show, then those of other shows. */
    public static Comparator<VenueDetails> nearest(UUID show) {
        return Comparator.comparingInt(venue -> {
            UUID of = venue.facts().tradeShowId();
            return Objects.equals(of, show) ? 0 : of == null ? 1 : 2;
        });
    }
}
