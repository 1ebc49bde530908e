package naru.base;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Reckons cases whose answers are known each time Naru starts. When the zone rules in use fail one, every time of a trip
 * there may be wrong by an hour: the log says so loudly, and administrators see a banner until newer rules are in.
 */
@Component
public class ZoneRulesCheck implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ZoneRulesCheck.class);

    private static final List<Golden> CASES = List.of(
            new Golden("2019-01-10T14:00", "America/Los_Angeles", "2019-01-11T07:00"),
            new Golden("2019-01-14T16:00", "America/Vancouver", "2019-01-15T09:00"),
            // British Columbia keeps UTC−7 all year from 2026: tz database 2026b.
            new Golden("2027-01-12T16:00", "America/Vancouver", "2027-01-13T08:00"));

    private final List<Golden> failed = CASES.stream().filter(Golden::fails).toList();

    /** The cases the rules in use get wrong, in words; empty when all is well. */
    public List<String> failures() {
        return failed.stream().map(Golden::inWords).toList();
    }

    @Override
    public void run(ApplicationArguments args) {
        for (Golden golden : failed) {
            log.error("ZONE RULES ARE OUT OF DATE (tz {}): {}", TimeZones.release(), golden.inWords());
        }
    }

    private record Golden(String there, String zone, String korea) {

        boolean fails() {
            return !LocalDateTime.parse(korea).equals(reckoned());
        }

        String inWords() {
            return there + " " + zone + " must be " + korea + " in Korea, but is " + reckoned();
        }

        private LocalDateTime reckoned() {
            return new WallTime(LocalDateTime.parse(there), ZoneId.of(zone))
                    .inKorea()
                    .local();
        }
    }
}
