package naru.itinerary.paper;

import java.util.List;
import naru.base.paper.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of a programme, in the words of one language.
 *
 * @param part     of whom, where or when alone it is, or null when it is whole
 * @param state    which version it is and of when, which stands on each page
 * @param presence of one person's: when they come and go
 * @param people   who travels, on the whole one
 */
public record Programme(
        String title,
        @Nullable String part,
        String purpose,
        String dates,
        String state,
        boolean draft,
        List<Fact> presence,
        List<Person> people,
        List<Day> days) {

    /** Somebody who travels. */
    public record Person(String name, String title, List<String> remarks) {}

    /** A day on the wall calendar there. */
    public record Day(String name, List<Line> lines) {

        private static final int HEADINGS = 24;

        /** How many millimetres its headings and its first line take, rather too many, so that they stay together. */
        public int start() {
            return HEADINGS + 5 * lines.getFirst().height();
        }
    }

    /**
     * A line.
     *
     * @param clocks one, or of a journey that of the departure and that of the arrival
     * @param needs  vehicles and interpreters, dress and gift, a line each
     * @param place  the venue and the part of it, as far as they are known
     */
    public record Line(
            List<Clock> clocks,
            String kind,
            String title,
            @Nullable String host,
            List<String> counterparts,
            List<String> needs,
            List<String> place,
            String who,
            @Nullable String leader) {

        /** How many lines of text it has at most, where a column is as narrow as it is. */
        int height() {
            int what = 1 + wrapped(title, 15) + (host == null ? 0 : 1 + wrapped(host, 16));
            for (String counterpart : counterparts) {
                what += 1 + wrapped(counterpart, 22);
            }
            for (String need : needs) {
                what += 1 + wrapped(need, 22);
            }
            int where = place.stream().mapToInt(part -> wrapped(part, 8)).sum();
            int persons = wrapped(who, 7) + (leader == null ? 0 : 2);
            return Math.max(Math.max(what, 4 * clocks.size()), Math.max(where, persons));
        }

        private static int wrapped(String text, int width) {
            return 1 + text.length() / width;
        }
    }

    /** A time at the venue with its zone, and the same in Korea. */
    public record Clock(String there, String korea) {}
}
