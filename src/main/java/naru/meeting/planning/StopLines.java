package naru.meeting.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stops of a booth round as somebody has them in a list or a spreadsheet: one a line, the booth, then its minutes, then
 * the minutes to walk there, apart by a tab, a comma or a semicolon. Minutes may be left out.
 *
 * @param stops what could be read, in the order of the lines
 * @param wrong the lines that could not
 */
public record StopLines(List<Line> stops, List<String> wrong) {

    /** The longest a stop may be, and the walk to it, in minutes. */
    public static final int LONGEST = 480;

    private static final int LONGEST_PLACE = 120;

    private static final Pattern LINE =
            Pattern.compile("(.*?)(?:\\s*[\\t,;]\\s*(\\d{1,4}))?(?:\\s*[\\t,;]\\s*(\\d{1,4}))?\\s*[\\t,;]?");

    public StopLines {
        stops = List.copyOf(stops);
        wrong = List.copyOf(wrong);
    }

    /**
     * Reads lines; empty ones are passed over.
     *
     * @param minutes how long a stop is whose line does not say
     * @param walk    how long the walk to it is if its line does not say
     */
    public static StopLines parse(String typed, int minutes, int walk) {
        List<Line> stops = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                wrong.add(line);
                return;
            }
            Line stop = new Line(parts.group(1).strip(), number(parts.group(2), minutes), number(parts.group(3), walk));
            if (stop.isRight()) {
                stops.add(stop);
            } else {
                wrong.add(line);
            }
        });
        return new StopLines(stops, wrong);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /**
     * One stop.
     *
     * @param place   the booth
     * @param minutes how long
     * @param walk    how many minutes one walks to it from the stop before
     */
    public record Line(String place, int minutes, int walk) {

        private boolean isRight() {
            return !place.isEmpty()
                    && place.length() <= LONGEST_PLACE
                    && minutes >= 1
                    && minutes <= LONGEST
                    && walk <= LONGEST;
        }
    }
}
