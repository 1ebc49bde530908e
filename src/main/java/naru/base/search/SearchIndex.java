package naru.base.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks things up by what is typed, among those of the city in scope. For the services of features, which decide first who
 * may ask and load afterwards what was found: what the store does not show is not there.
 */
@Component
@Transactional(readOnly = true)
public class SearchIndex {

    private static final int MOST_TERMS = 8;
    private static final int LONGEST_TERM = 60;

    /** Longer than any text that is searched, so that it comes back as a whole, marked or not. */
    private static final int LONGEST = 10_000;

    /** Nobody turns so many pages, and OpenSearch counts no further. */
    private static final int FURTHEST = 10_000;

    private final EntityManager store;

    SearchIndex(EntityManager store) {
        this.store = store;
    }

    /**
     * What has all that was typed in it, the best first.
     *
     * @param keys what those who do not work for the city may read is opened by one of these ids; null for the city's
     *     people, who find all
     */
    public Matches find(String typed, @Nullable Collection<UUID> keys, int offset, int limit) {
        List<String> terms = terms(typed);
        if (terms.isEmpty() || offset > FURTHEST - limit) {
            return Matches.NONE;
        }
        SearchResult<Found> result = Search.session(store)
                .search(Object.class)
                .select(f -> f.composite()
                        .from(
                                f.entityReference(),
                                f.field(SearchedBinder.ABOUT, String.class),
                                f.composite()
                                        .from(f.highlight(SearchedBinder.PIECES), f.highlight(SearchedBinder.WORDS))
                                        .as(SearchIndex::excerpt))
                        .as(SearchIndex::found))
                .where(f -> all(f, terms, keys))
                .highlighter(f -> f.plain()
                        .fragmentSize(LONGEST)
                        .numberOfFragments(1)
                        .noMatchSize(LONGEST)
                        .tag(Excerpt.OPEN, Excerpt.CLOSE))
                .fetch(offset, limit);
        return new Matches(result.hits(), Math.toIntExact(result.total().hitCount()));
    }

    private static PredicateFinalStep all(
            SearchPredicateFactory f, List<String> terms, @Nullable Collection<UUID> keys) {
        var all = f.and();
        terms.forEach(term -> all.add(one(f, term)));
        if (keys != null) {
            all.add(f.terms()
                    .field(SearchedBinder.READER)
                    .matchingAny(keys.stream().map(UUID::toString).toList()));
        }
        return all;
    }

    /** What a dictionary knows counts more than a chance likeness, and a number more than both. */
    private static PredicateFinalStep one(SearchPredicateFactory f, String term) {
        return f.or(
                f.match().field(SearchedBinder.WORDS).boost(4).matching(term).minimumShouldMatchPercent(100),
                f.phrase().field(SearchedBinder.PIECES).matching(term),
                f.match().field(SearchedBinder.CODES).boost(8).matching(term).minimumShouldMatchPercent(100));
    }

    private static List<String> terms(String typed) {
        return Stream.of(typed.strip().split("\\s+"))
                .filter(term -> !term.isEmpty())
                .limit(MOST_TERMS)
                .map(term -> term.substring(0, Math.min(term.length(), LONGEST_TERM)))
                .toList();
    }

    private static Found found(EntityReference thing, String about, Excerpt excerpt) {
        return new Found(thing.name(), UUID.fromString(about), excerpt);
    }

    private static Excerpt excerpt(List<String> pieces, List<String> words) {
        return Excerpt.of(Stream.concat(pieces.stream(), words.stream()).toList());
    }
}
