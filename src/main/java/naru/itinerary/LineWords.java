package naru.itinerary;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import org.jspecify.annotations.Nullable;

/** How a line of an itinerary is put to people: the same in calendars, in mails and on phones. */
public final class LineWords {

    private LineWords() {}

    /** From when to when, on the walls there. */
    public static String there(PublishedLine line, Locale language) {
        return TimeWords.there(line.start(), line.end(), language);
    }

    /** From when to when in Korea. */
    public static String korea(PublishedLine line, Locale language) {
        return TimeWords.korea(line.start(), line.end(), language);
    }

    /** The venue and the room; null where both are open. */
    public static @Nullable String place(PublishedLine line, Locale language) {
        String venue = line.venue() == null ? null : line.venue().in(language);
        String place = Stream.of(venue, line.room()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return place.isEmpty() ? null : place;
    }
}
