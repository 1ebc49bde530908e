package naru.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.access.Role;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.tradeshow.EditVenue;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Nobody of the demonstration meets before closed doors, or in a room that the venue does not have. */
@NaruTest
@ActiveProfiles("demo")
class DemoVenuesTest {

    @Autowired
    Venues venues;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void every_meeting_is_in_a_room_of_its_venue_while_that_is_open() {
        Map<UUID, EditVenue> known = all().stream().collect(Collectors.toMap(VenueDetails::id, VenueDetails::facts));
        List<Planned> planned = planned();
        assertThat(planned).hasSizeGreaterThan(40);
        assertThat(planned).allSatisfy(slot -> {
            EditVenue venue = Objects.requireNonNull(known.get(slot.venue()));
            assertThat(venue.rooms()).extracting(room -> room.name().ko()).contains(slot.room());
            assertThat(venue.days()).anyMatch(slot::isWithin);
        });
    }

    @Test
    void three_places_belong_to_no_show_and_are_entered_once() {
        assertThat(all())
                .extracting(VenueDetails::facts)
                .filteredOn(venue -> venue.tradeShowId() == null)
                .extracting(venue -> venue.name().ko())
                .containsExactly("500 스타트업스", "런웨이 인큐베이터", "밴쿠버 시청");
    }

    private List<VenueDetails> all() {
        return Act.as(Act.someone(Role.OFFICIAL, "SN"), () -> venues.all());
    }

    private List<Planned> planned() {
        return jdbc.query(
                "select m.venue_id, m.room_ko, s.starts_at, s.minutes from slot s join meeting m on m.id = s.meeting_id",
                (row, number) -> new Planned(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class),
                        row.getInt(4)));
    }

    private record Planned(UUID venue, String room, LocalDateTime start, int minutes) {

        boolean isWithin(VenueDay day) {
            return day.opensAt().filter(opens -> !start.isBefore(opens)).isPresent()
                    && day.closesAt()
                            .filter(closes -> !start.plusMinutes(minutes).isAfter(closes))
                            .isPresent();
        }
    }
}
