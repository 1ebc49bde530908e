package naru.itinerary;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * Something on a trip, as a coordinator enters it.
 *
 * @param start        on the wall of the place where it starts
 * @param end          on the wall of the place where it ends
 * @param venueId      where it is, or null where that is open or it leads from one place to another
 * @param room         the part of the venue, or null
 * @param host         who invites, or null
 * @param counterparts whom the delegation meets, in the order of protocol
 * @param attendance   who takes part, for which groups it is, and who leads
 * @param notes        for the city's own people, or null
 * @param needs        what has to be ready for it
 */
public record EditItem(
        ItemKind kind,
        Name title,
        WallTime start,
        WallTime end,
        @Nullable UUID venueId,
        @Nullable String room,
        @Nullable String host,
        List<Counterpart> counterparts,
        Attendance attendance,
        @Nullable String notes,
        Needs needs) {

    public EditItem {
        if (kind == ItemKind.COMPANY_MEETING) {
            throw new IllegalArgumentException("meetings with companies are planned as such");
        }
        if (!end.isAfter(start.instant())) {
            throw new EndsBeforeItBegins();
        }
        room = optional("room", room, 120);
        host = optional("host", host, 120);
        notes = optional("notes", notes, 2000);
        counterparts = List.copyOf(counterparts);
    }

    /** Something that needs nothing in particular. */
    public EditItem(
            ItemKind kind,
            Name title,
            WallTime start,
            WallTime end,
            @Nullable UUID venueId,
            @Nullable String room,
            @Nullable String host,
            List<Counterpart> counterparts,
            Attendance attendance,
            @Nullable String notes) {
        this(kind, title, start, end, venueId, room, host, counterparts, attendance, notes, Needs.NOTHING);
    }

    /** The same at another time. */
    public EditItem at(WallTime newStart, WallTime newEnd) {
        return new EditItem(kind, title, newStart, newEnd, venueId, room, host, counterparts, attendance, notes, needs);
    }

    /** The same, starting when the wall of its place shows another time, for as long as before. */
    public EditItem startingAt(LocalDateTime there) {
        WallTime newStart = new WallTime(there, start.zone());
        Duration length = Duration.between(start.instant(), end.instant());
        return at(newStart, WallTime.at(newStart.instant().plus(length), end.zone()));
    }

    static @Nullable String optional(String what, @Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : MissingText.check(what, text, longest);
    }
}
