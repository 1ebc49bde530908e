package naru.base.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import naru.base.Happened;

/**
 * Something of a feature that waits for the person who is looking, such as a reply to read. The first page of a company
 * contact lists what each bean of this type has.
 */
public interface Waiting {

    /** What waits for whoever is looking, the most urgent first, in the language of their screen. */
    List<Line> lines(Locale language);

    /** What happens when there is more of it or less. */
    Set<Class<? extends Happened>> changedBy();

    /**
     * One thing that waits.
     *
     * @param text what it is
     * @param page where it is done, without the portal's address
     */
    record Line(String text, String page) {}
}
