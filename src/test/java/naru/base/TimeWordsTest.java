package naru.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private static final Pattern UNITED_STATES = Pattern.compile("America/(Boise|Chicago|Denver|Detroit|Fort_Wayne"
            + "|Indiana/.+|Indianapolis|Kentucky/.+|Knox_IN|Los_Angeles|Louisville|Menominee|New_York|North_Dakota/.+"
            + "|Phoenix|Shiprock)");

    @ParameterizedTest
    @CsvSource({
        "2027-01-07T14:00, America/Los_Angeles, 미 태평양 시간 (UTC−8), Pacific Time (UTC−8)",
        "2027-01-12T16:00, America/Vancouver, 밴쿠버 시간 (UTC−7), Vancouver Time (UTC−7)",
        "2027-07-12T16:00, America/Vancouver, 밴쿠버 시간 (UTC−7), Vancouver Time (UTC−7)",
        "2027-01-12T16:00, America/Mexico_City, 멕시코시티 시간 (UTC−6), Mexico City Time (UTC−6)",
        "2027-01-12T16:00, Asia/Dubai, 두바이 시간 (UTC+4), Dubai Time (UTC+4)",
        "2027-01-12T16:00, Asia/Seoul, 한국 시간 (UTC+9), Korean Time (UTC+9)",
    })
    void a_zone_is_called_as_people_there_would_call_it(
            LocalDateTime time, ZoneId zone, String korean, String english) {
        WallTime there = new WallTime(time, zone);
        assertThat(TimeWords.zone(there, Locale.KOREAN)).isEqualTo(korean);
        assertThat(TimeWords.zone(there, Locale.ENGLISH)).isEqualTo(english);
        assertThat(TimeWords.there(there, Duration.ofMinutes(20), Locale.KOREAN))
                .endsWith(korean);
    }

    @Test
    void no_other_country_has_a_time_of_the_united_states() {
        for (ZoneId zone : TimeZones.places()) {
            if (!UNITED_STATES.matcher(zone.getId()).matches()) {
                assertThat(TimeWords.zone(zone, Locale.KOREAN))
                        .as(zone.getId())
                        .doesNotStartWith("미 ")
                        .endsWith(" 시간");
                assertThat(TimeWords.zone(zone, Locale.ENGLISH))
                        .as(zone.getId())
                        .isNotIn("Pacific Time", "Mountain Time", "Central Time", "Eastern Time");
            }
        }
    }
}
