package naru.support;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import naru.outbox.Placeholders;
import naru.outbox.UnknownPlaceholder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All facts that texts of replies can tell: which there are, and how they fill the gaps of a text. */
@Component
class ReplyFacts {

    private final List<ReplyFactSource> sources;

    ReplyFacts(List<ReplyFactSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<String> names() {
        return sources.stream().flatMap(source -> source.names().stream()).toList();
    }

    /** The text about a request; gaps that cannot be filled yet stay. */
    ReplyText fill(ReplyText text, SupportRequest request, @Nullable Decision decision) {
        String english = text.english();
        return new ReplyText(
                fill(text.korean(), new ReplyOccasion(request, decision, Locale.KOREAN)),
                english == null ? null : fill(english, new ReplyOccasion(request, decision, Locale.ENGLISH)));
    }

    /**
     * Refuses a text with a gap that nothing fills.
     *
     * @throws UnknownPlaceholder when it names something else than the facts
     */
    void checkKnown(ReplyText text) {
        texts(text).forEach(each -> Placeholders.checkKnown(each, names()));
    }

    /**
     * Refuses words for a company that still have gaps.
     *
     * @throws GapsLeft when one of the facts is named and not said
     */
    void requireFilled(ReplyText text) {
        List<String> left = texts(text)
                .flatMap(each -> {
                    Set<String> gaps = Placeholders.in(each);
                    return names().stream().filter(gaps::contains);
                })
                .distinct()
                .toList();
        if (!left.isEmpty()) {
            throw new GapsLeft(left);
        }
    }

    private String fill(String text, ReplyOccasion occasion) {
        Map<String, String> facts = new HashMap<>();
        sources.forEach(source -> facts.putAll(source.of(occasion)));
        return Placeholders.fill(text, facts);
    }

    private static Stream<String> texts(ReplyText text) {
        return Stream.of(text.korean(), text.english() == null ? "" : text.english());
    }
}
