package naru.itinerary.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import org.junit.jupiter.api.Test;

class ObjectionKeyTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-08");
    private static final WallTime TEN = new WallTime(DAY.atTime(10, 0), ZoneId.of("America/Los_Angeles"));
    private static final WallTime ELEVEN = new WallTime(DAY.atTime(11, 0), TEN.zone());

    private static final Traveller MAYOR =
            new Traveller(new UUID(1, 1), new Name("시장", ""), true, List.of(new Presence(TEN, ELEVEN)));
    private static final Entry FIRST = entry(2, TEN, ELEVEN, 20);
    private static final Entry SECOND = entry(3, TEN, ELEVEN, 20);

    @Test
    void is_the_same_in_every_installation_for_as_long_as_the_same_is_wrong() {
        String key = "person-twice:c8e89f98-5a92-3912-acb0-2321dc8d8984";
        assertThat(new Objection.PersonTwice(MAYOR, FIRST, SECOND).key()).isEqualTo(key);
        assertThat(new Objection.PersonTwice(MAYOR, entry(2, TEN, ELEVEN, 30), SECOND).key())
                .as("guests do not matter for that")
                .isEqualTo(key);
    }

    @Test
    void changes_with_the_times_it_came_from() {
        Entry later = entry(3, TEN, new WallTime(LocalDateTime.parse("2027-01-08T11:01"), TEN.zone()), 20);
        assertThat(new Objection.PersonTwice(MAYOR, FIRST, later).key())
                .isNotEqualTo(new Objection.PersonTwice(MAYOR, FIRST, SECOND).key());
        assertThat(new Objection.OutsidePresence(MAYOR, later).key())
                .isNotEqualTo(new Objection.OutsidePresence(MAYOR, SECOND).key());
    }

    @Test
    void changes_with_the_minutes_the_way_takes() {
        assertThat(new Objection.TransferTooShort(MAYOR, FIRST, SECOND, 30, 0).key())
                .isNotEqualTo(new Objection.TransferTooShort(MAYOR, FIRST, SECOND, 50, 0).key());
    }

    @Test
    void changes_with_the_hours_of_the_place() {
        Place place = open(LocalTime.of(10, 30));
        assertThat(new Objection.OutsideOpeningHours(place, FIRST, DAY).key())
                .isEqualTo(new Objection.OutsideOpeningHours(open(LocalTime.of(10, 30)), FIRST, DAY).key())
                .isNotEqualTo(new Objection.OutsideOpeningHours(open(LocalTime.of(10, 15)), FIRST, DAY).key());
    }

    @Test
    void changes_with_how_many_are_expected_and_how_many_there_is_room_for() {
        Place place = open(LocalTime.of(10, 30));
        String key = new Objection.PlaceTooSmall(place, FIRST, 12).key();
        assertThat(new Objection.PlaceTooSmall(place, entry(2, TEN, ELEVEN, 21), 12).key())
                .isNotEqualTo(key);
        assertThat(new Objection.PlaceTooSmall(place, FIRST, 13).key()).isNotEqualTo(key);
    }

    private static Place open(LocalTime until) {
        return new Place(
                new UUID(4, 4),
                new Name("전시장", ""),
                TEN.zone(),
                Map.of(DAY, List.of(new Opening(LocalTime.of(9, 0), until))),
                12,
                Map.of(),
                null);
    }

    private static Entry entry(long id, WallTime start, WallTime end, int expected) {
        return new Entry(
                new UUID(id, id),
                new Name("일정", ""),
                Entry.Kind.OTHER,
                start,
                end,
                null,
                null,
                Set.of(MAYOR.id()),
                Set.of(),
                expected);
    }
}
