package naru.itinerary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.TimeZones;
import naru.base.WallTime;
import naru.itinerary.check.Entry;
import naru.itinerary.check.Objection;
import naru.itinerary.check.Presence;
import naru.itinerary.check.Traveller;
import org.junit.jupiter.api.Test;

/** How objections are put together before they are said. */
class ConcernWordsTest {

    private static final WallTime NINE = new WallTime(LocalDateTime.parse("2027-01-07T09:00"), TimeZones.KOREA);

    @Test
    void whom_the_same_is_about_are_named_by_protocol() {
        Traveller mayor = traveller("시장");
        Traveller officer = traveller("주무관");
        Entry visit = entry("견학");
        Entry dinner = entry("만찬");
        Objection ofMayor = new Objection.PersonTwice(mayor, visit, dinner);
        Objection ofOfficer = new Objection.PersonTwice(officer, visit, dinner);
        assertThat(ConcernWords.alike(List.of(ofOfficer, ofMayor), List.of(mayor.id(), officer.id())))
                .containsExactly(List.of(ofMayor, ofOfficer));
    }

    private static Traveller traveller(String name) {
        return new Traveller(
                UUID.randomUUID(),
                new Name(name, ""),
                true,
                List.of(new Presence(NINE, NINE.plus(Duration.ofDays(1)))));
    }

    private static Entry entry(String title) {
        return new Entry(
                UUID.randomUUID(),
                new Name(title, ""),
                Entry.Kind.OTHER,
                NINE,
                NINE.plus(Duration.ofHours(1)),
                null,
                null,
                Set.of(),
                Set.of(),
                0);
    }
}
