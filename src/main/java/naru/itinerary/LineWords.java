package naru.itinerary;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.Words;
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
        String room = line.room() == null ? null : line.room().in(language);
        String place = Stream.of(venue, room).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return place.isEmpty() ? null : place;
    }

    /** The vehicles and interpreters; null where there are none, or nobody kept them. */
    public static @Nullable String booked(PublishedLine line, Locale language) {
        KeptFacts kept = line.kept();
        return kept == null || kept.booked().isEmpty()
                ? null
                : kept.booked().stream().map(name -> name.in(language)).collect(Listed.inOneLine());
    }

    /** What has to be ready, a line each; null where nothing has. */
    public static @Nullable String needs(PublishedLine line, Words words, Locale language) {
        KeptFacts kept = line.kept();
        if (kept == null) {
            return null;
        }
        String needs = Stream.of(
                        said("itinerary.resources", booked(line, language), words, language),
                        said("itinerary.dress", kept.dress(), words, language),
                        said("itinerary.gift", kept.gift(), words, language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return needs.isEmpty() ? null : needs;
    }

    private static @Nullable String said(String key, @Nullable String what, Words words, Locale language) {
        return what == null ? null : words.say(language, key, what);
    }
}
