package naru.outbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gaps in a letter that facts fill: the name of the fact in braces. */
public final class Placeholders {

    /** A lone brace counts as well: it is a gap that somebody broke. */
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

    private Placeholders() {}

    /** How a fact is written in a letter. */
    public static String of(String fact) {
        return "{" + fact + "}";
    }

    /** The text with its gaps filled. What a fact says is not looked into, so that nobody smuggles in another gap. */
    public static String fill(String text, Map<String, String> facts) {
        return BRACES.matcher(text).replaceAll(gap -> {
            String fact = gap.group(1) == null ? null : facts.get(gap.group(1));
            return Matcher.quoteReplacement(fact == null ? gap.group() : fact);
        });
    }

    /** What stands between the braces of a text. */
    public static Set<String> in(String text) {
        return BRACES.matcher(text)
                .results()
                .map(gap -> String.valueOf(gap.group(1)))
                .collect(Collectors.toSet());
    }

    /**
     * Refuses a text with gaps that nothing fills.
     *
     * @throws UnknownPlaceholder when it names something else than the facts
     */
    public static void checkKnown(String text, Collection<String> facts) {
        List<String> unknown = BRACES.matcher(text)
                .results()
                .filter(gap -> gap.group(1) == null || !facts.contains(gap.group(1)))
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownPlaceholder(unknown, facts);
        }
    }
}
