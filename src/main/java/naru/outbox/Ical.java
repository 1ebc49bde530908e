package naru.outbox;

import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes iCalendar (RFC 5545), the same for the entry in a mail and for a whole calendar. Moments are in UTC, see the
 * decision of 2026-11-23 on calendars.
 */
final class Ical {

    private static final int OCTETS_OF_A_LINE = 75;
    private static final String LINE_END = "\r\n";

    private Ical() {}

    /** @param about what the calendar says of itself */
    static String write(List<Property> about, List<VEvent> events) {
        List<Property> head = new ArrayList<>(
                List.of(new ProdId("-//Naru//Naru//KO"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN));
        head.addAll(about);
        StringBuilder text = new StringBuilder();
        new Calendar(new PropertyList(head), new ComponentList<>(events))
                .toString()
                .lines()
                .forEach(line -> fold(line, text));
        return text.toString();
    }

    /** @param more what else is known of the event */
    static VEvent event(FeedEntry entry, List<Property> more) {
        List<Property> all = new ArrayList<>(
                List.of(new Uid(entry.uid()), new Sequence(entry.sequence()), new DtStamp(entry.stamp())));
        switch (entry.when()) {
            case FeedEntry.Span(var start, var end) -> all.addAll(List.of(new DtStart<>(start), new DtEnd<>(end)));
            case FeedEntry.Day(var date) -> all.addAll(List.of(new DtStart<>(date), ImmutableTransp.TRANSPARENT));
        }
        all.add(new Summary(entry.summary()));
        if (entry.place() != null) {
            all.add(new Location(entry.place()));
        }
        all.add(new Description(entry.description()));
        all.add(new Url(entry.link()));
        all.addAll(more);
        return new VEvent(new PropertyList(all));
    }

    /** A line has at most 75 octets; the library counts characters, and would part the two halves of an emoji. */
    private static void fold(String line, StringBuilder text) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = octets(character);
            if (octets + size > OCTETS_OF_A_LINE) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append(LINE_END);
    }

    /** How long a character is in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
