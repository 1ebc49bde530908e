package naru.outbox;

import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;

/** Writes a calendar that is read again and again: what is no longer in it is gone from the reader's calendar too. */
@Component
public class FeedWriter {

    private static final Duration READ_EVERY = Duration.ofHours(1);

    FeedWriter() {}

    /**
     * The calendar as an iCalendar file; the same entries give the same file.
     *
     * @param name what the reader's program calls it
     */
    public String write(String name, List<FeedEntry> entries) {
        return Ical.write(
                List.of(
                        new Name(name),
                        // Programs that are older than RFC 7986 know these two by other names.
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_EVERY),
                        new XProperty("X-PUBLISHED-TTL", READ_EVERY.toString())),
                entries.stream()
                        .map(entry -> Ical.event(entry, List.of(ImmutableStatus.VEVENT_CONFIRMED)))
                        .toList());
    }
}
