package naru.itinerary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Something that entries follow one another on, and what there is to object to there. What is said on one line depends on
 * the entries on that line alone, so that an edit leaves all other lines as they were.
 */
sealed interface Line permits EntryLine, ResourceLine, RoomLine, TravellerLine {

    /** What is wrong on this line, with the entries that are on it. */
    List<Objection> objections(SortedSet<Timed> timeline, Cast cast);

    /** The lines an entry is on. */
    static List<Line> of(Entry entry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new EntryLine(entry.id()));
        entry.travellers().forEach(traveller -> lines.add(new TravellerLine(traveller)));
        entry.resources().forEach(resource -> lines.add(new ResourceLine(resource)));
        if (entry.venue() != null && entry.room() != null) {
            lines.add(new RoomLine(entry.venue(), entry.room()));
        }
        return lines;
    }
}
