package naru.support;

import java.util.List;

/**
 * A page of what was found, the best first.
 *
 * @param total how many there are on all pages
 */
public record SearchResults(List<SearchHit> hits, int total) {

    static final SearchResults NONE = new SearchResults(List.of(), 0);
}
