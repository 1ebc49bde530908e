package naru.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-10T14:00, America/Los_Angeles, 2019-01-11T07:00",
        "2019-01-14T16:00, America/Vancouver,   2019-01-15T09:00",
        "2027-01-12T16:00, America/Vancouver,   2027-01-13T08:00",
        "2027-07-12T16:00, America/Los_Angeles, 2027-07-13T08:00",
        "2026-01-12T16:00, America/Vancouver,   2026-01-13T09:00",
        "2027-01-08T23:50, America/Los_Angeles, 2027-01-09T16:50",
    })
    void tells_the_time_in_korea(LocalDateTime there, ZoneId zone, LocalDateTime korea) {
        assertThat(new WallTime(there, zone).inKorea().local()).isEqualTo(korea);
    }

    @Test
    void a_time_the_clock_skips_moves_on_and_a_time_it_shows_twice_is_the_first() {
        ZoneId vegas = ZoneId.of("America/Los_Angeles");
        assertThat(new WallTime(LocalDateTime.parse("2027-03-14T02:30"), vegas).instant())
                .hasToString("2027-03-14T10:30:00Z");
        assertThat(new WallTime(LocalDateTime.parse("2027-11-07T01:30"), vegas).instant())
                .hasToString("2027-11-07T08:30:00Z");
    }

    @Test
    void time_passes_for_real_across_a_change_of_the_clocks() {
        WallTime before = new WallTime(LocalDateTime.parse("2027-03-14T01:30"), ZoneId.of("America/Los_Angeles"));
        assertThat(before.plus(Duration.ofHours(1)).local()).isEqualTo("2027-03-14T03:30");
    }

    @Test
    void agrees_with_the_jdk_where_both_know_the_zone_as_of_2020() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.startsWith("SystemV/")
                    || !org.threeten.bp.ZoneId.getAvailableZoneIds().contains(id)) {
                continue;
            }
            ZoneId zone = ZoneId.of(id);
            for (String noon : new String[] {"2019-01-10T12:00", "2020-07-01T12:00"}) {
                LocalDateTime wall = LocalDateTime.parse(noon);
                assertThat(TimeZones.instant(wall, zone))
                        .as(id)
                        .isEqualTo(wall.atZone(zone).toInstant());
            }
        }
    }

    @Test
    void is_put_into_words_with_its_zone_and_korean_time() {
        WallTime start = new WallTime(LocalDateTime.parse("2027-01-12T16:00"), ZoneId.of("America/Vancouver"));
        assertThat(TimeWords.there(start, Duration.ofMinutes(20), Locale.KOREAN))
                .startsWith("1월 12일 (화) 16:00–16:20 ")
                .endsWith("(UTC−7)");
        assertThat(TimeWords.korea(start, Duration.ofMinutes(20), Locale.KOREAN))
                .isEqualTo("한국 1월 13일 (수) 08:00–08:20");
        assertThat(TimeWords.korea(start, Duration.ofMinutes(20), Locale.ENGLISH))
                .isEqualTo("Korea Wed 13 Jan 08:00–08:20");
    }

    @Test
    void the_rules_in_use_pass_the_check_at_start() {
        assertThat(new ZoneRulesCheck().failures()).isEmpty();
    }
}
