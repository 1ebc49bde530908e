package naru.itinerary;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Portal;
import naru.base.Words;
import naru.outbox.FeedEntry;
import org.springframework.stereotype.Component;

/**
 * Lines of an itinerary as events of a calendar. An event has the same UID in every version, and as its SEQUENCE the
 * number of the version in which it last became otherwise: it grows with each change, also when the line was gone meanwhile.
 */
@Component
class ProgrammeEntries {

    private final Portal portal;
    private final Words words;

    ProgrammeEntries(Portal portal, Words words) {
        this.portal = portal;
        this.words = words;
    }

    /**
     * What somebody takes part in according to the latest version.
     *
     * @param versions all of a trip, the latest first
     * @param link     where to read about it
     * @param shown    which of the lines are wanted
     */
    List<FeedEntry> of(
            UUID memberId, List<ItineraryVersion> versions, Locale language, URI link, Predicate<PublishedLine> shown) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<String, State> states = new HashMap<>();
        for (ItineraryVersion version : versions.reversed()) {
            version.lines()
                    .forEach(line -> states.merge(
                            line.line(),
                            new State(line, version.number(), version.publishedAt()),
                            (before, now) -> now.line().tellsTheSame(before.line())
                                    ? new State(now.line(), before.since(), before.at())
                                    : now));
            states.keySet()
                    .retainAll(version.lines().stream().map(PublishedLine::line).collect(Collectors.toSet()));
        }
        return versions.getFirst().linesOf(memberId).stream()
                .filter(shown)
                .map(line -> Objects.requireNonNull(states.get(line.line())))
                .map(state -> entry(state.line(), state.since(), state.at(), language, link))
                .toList();
    }

    /** @param since the number of the version in which it became so */
    FeedEntry entry(PublishedLine line, int since, Instant at, Locale language, URI link) {
        return new FeedEntry(
                portal.uid(line.line().replace(' ', '-')),
                since - 1,
                at,
                new FeedEntry.Span(line.start().instant(), line.end().instant()),
                line.title().in(language),
                Stream.of(LineWords.place(line, language), line.address())
                        .filter(Objects::nonNull)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), place -> place.isEmpty() ? null : place)),
                Stream.of(
                                LineWords.there(line, language),
                                LineWords.korea(line, language),
                                line.host(),
                                line.counterparts(),
                                LineWords.needs(line, words, language))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                link);
    }

    private record State(PublishedLine line, int since, Instant at) {}
}
