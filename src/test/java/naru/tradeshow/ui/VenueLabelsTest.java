package naru.tradeshow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.Name;
import naru.tradeshow.EditVenue;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VenueLabelsTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    private final TradeShowSummary past = show("CES19", 2019);
    private final TradeShowSummary next = show("CES27", 2027);

    @Test
    void one_hall_at_two_shows_is_told_apart_and_that_of_the_own_show_comes_first() {
        VenueLabels labels = new VenueLabels(List.of(next, past), Locale.KOREAN);
        assertThat(Stream.of(hall("유레카 파크", past.id()), hall("밴쿠버 시청", null), hall("유레카 파크", next.id()))
                        .sorted(VenueLabels.nearest(next.id()))
                        .map(labels))
                .containsExactly("유레카 파크 (CES27)", "밴쿠버 시청", "유레카 파크 (CES19)");
    }

    private static VenueDetails hall(String name, @Nullable UUID show) {
        return new VenueDetails(
                UUID.randomUUID(), 0, EditVenue.at(show, new Name(name, ""), "201 Sands Ave, Las Vegas", LAS_VEGAS));
    }

    private static TradeShowSummary show(String code, int year) {
        return new TradeShowSummary(
                UUID.randomUUID(),
                code,
                new Name("CES " + year, ""),
                new Name("라스베이거스", "Las Vegas"),
                LAS_VEGAS,
                LocalDate.of(year, 1, 6),
                LocalDate.of(year, 1, 9));
    }
}
