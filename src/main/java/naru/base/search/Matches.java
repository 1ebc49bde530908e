package naru.base.search;

import java.util.List;

/**
 * A page of what was found, the best first.
 *
 * @param total how many there are on all pages
 */
public record Matches(List<Found> found, int total) {

    static final Matches NONE = new Matches(List.of(), 0);
}
