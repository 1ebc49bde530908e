package naru.outbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person: what is to be told, and not yet in which words.
 *
 * @param page     the page of the portal where it matters, without the portal's address
 * @param facts    what the kind tells, in the recipient's language; the name and the link are added
 * @param calendar what it puts into, changes in or takes out of the recipient's calendar
 */
public record Letter(
        LetterKind kind,
        Recipient to,
        String page,
        Map<String, String> facts,
        @Nullable CalendarPart calendar) {

    public Letter {
        facts = Map.copyOf(facts);
        Set<String> missing = new HashSet<>(kind.facts());
        missing.removeAll(facts.keySet());
        if (!missing.equals(Set.of(LetterKind.NAME, LetterKind.LINK))
                || !kind.facts().containsAll(facts.keySet())) {
            throw new IllegalArgumentException("a letter " + kind.key() + " tells " + kind.facts());
        }
    }

    /** A letter that leaves calendars alone. */
    public Letter(LetterKind kind, Recipient to, String page, Map<String, String> facts) {
        this(kind, to, page, facts, null);
    }

    /** All that fills its gaps. */
    Map<String, String> allFacts(String link) {
        Map<String, String> all = new HashMap<>(facts);
        all.put(LetterKind.NAME, to.name());
        all.put(LetterKind.LINK, link);
        return all;
    }
}
