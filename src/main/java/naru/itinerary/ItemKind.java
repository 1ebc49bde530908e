package naru.itinerary;

import java.util.Arrays;
import java.util.List;

/** What an item of an itinerary is. */
public enum ItemKind {
    EXHIBITION,
    /** A session that is attended as an observer. */
    CONFERENCE,
    SITE_VISIT,
    COURTESY_CALL,
    SIGNING,
    RECEPTION,
    /** From one place to another; a flight ends in another zone than it starts in. */
    TRANSFER,
    /** Time with companies. It comes from the meetings of the trip, and is planned there. */
    COMPANY_MEETING,
    OTHER;

    /** Those that are planned in the itinerary itself. */
    public static List<ItemKind> planned() {
        return Arrays.stream(values()).filter(kind -> kind != COMPANY_MEETING).toList();
    }

    /** The translation key of what people call it. */
    public String labelKey() {
        return "item.kind." + name();
    }
}
