package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import org.junit.jupiter.api.Test;

class InventedPastTest {

    private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");

    private final List<Outgoing> carried = new ArrayList<>();
    private final InventedPast past = new InventedPast(carried::add);

    @Test
    void the_mail_of_the_story_goes_nowhere_and_that_of_today_goes_its_way() throws Exception {
        past.lastsUntil(END);
        past.carry(mailOf(END.minusSeconds(1)));
        assertThat(carried).isEmpty();

        past.carry(mailOf(END));
        assertThat(carried).hasSize(1);
    }

    @Test
    void a_portal_that_tells_no_story_carries_everything() throws Exception {
        past.carry(mailOf(Instant.parse("2018-11-26T01:00:00Z")));
        assertThat(carried).hasSize(1);
    }

    private static Outgoing mailOf(Instant time) {
        return new Outgoing(
                UUID.randomUUID(), 1, new EmailAddress("someone@naru.test"), Locale.KOREAN, "s", "t", null, time);
    }
}
