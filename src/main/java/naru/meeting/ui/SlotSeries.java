package naru.meeting.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import naru.base.Name;
import naru.base.WallTime;
import naru.meeting.PlanMeeting.NewSlot;

/**
 * Slots one after the other, as typed; public, for a binder makes it.
 *
 * @param count  how many, unless booths are named: then one for each
 * @param gap    minutes between two
 * @param booths one a line, in the order in which they are visited
 */
public record SlotSeries(
        LocalDateTime start,
        int minutes,
        int count,
        int gap,
        int capacity,
        String place,
        String placeEn,
        String booths) {

    /** Where no place is named, the room says where. */
    List<NewSlot> slots(ZoneId zone, String room, String roomEn) {
        WallTime first = new WallTime(start, zone);
        List<String> lines = lines(booths);
        return IntStream.range(0, lines.isEmpty() ? count : lines.size())
                .mapToObj(i -> new NewSlot(
                        first.plus(Duration.ofMinutes((long) i * (minutes + gap)))
                                .local(),
                        minutes,
                        0,
                        lines.isEmpty() ? place(room, roomEn) : new Name(lines.get(i), ""),
                        capacity,
                        List.of()))
                .toList();
    }

    static List<String> lines(String booths) {
        return booths.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Name place(String room, String roomEn) {
        return place.isBlank() ? new Name(room, roomEn) : new Name(place, placeEn);
    }
}
