package naru.report;

import java.util.List;
import naru.base.paper.Fact;

/**
 * What stands on the sheets for those who meet companies, in the words of one language.
 *
 * @param title of which trip
 * @param part  of which day, or of which company
 * @param state of when it is, which stands on each page
 * @param rows  of a day, who is met, in the order of time; none of a single company
 */
public record Briefing(String title, String part, String state, List<Row> rows, List<Sheet> sheets) {

    /** Who is met when. */
    public record Row(String there, String korea, String place, String company, String topic) {}

    /**
     * One company.
     *
     * @param profile  what is known of it
     * @param talks    when it is met, about what, and who comes
     * @param requests what it asked for, the latest first
     * @param earlier  when else it was met, the latest first
     */
    public record Sheet(
            String company, List<Fact> profile, List<Talk> talks, List<Request> requests, List<String> earlier) {}

    /** A talk with it. */
    public record Talk(String there, String korea, String state, List<Fact> facts) {}

    /**
     * Something it asked for.
     *
     * @param heading  its number, its category, and when it came in
     * @param sentence in the words in which it was taken down
     * @param became   what became of it
     */
    public record Request(String heading, String state, String sentence, List<Fact> became) {}
}
