package naru.itinerary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.EmailAddress;
import naru.base.TimeWords;
import naru.base.Words;
import naru.delegation.MemberDetails;
import naru.outbox.Letter;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.springframework.stereotype.Component;

/** Tells members of a delegation by mail what is otherwise for them in a new version of the itinerary. */
@Component
class ItineraryNews {

    /** What a mail is read with; the page has the rest. */
    private static final int MOST_LINES = 40;

    private final Outbox outbox;
    private final Words words;

    ItineraryNews(Outbox outbox, Words words) {
        this.outbox = outbox;
        this.words = words;
    }

    /** Whoever nothing changes for hears nothing, nor who has no address. */
    void published(Itinerary itinerary, int number, List<Change> changes) {
        for (MemberDetails member : itinerary.members()) {
            List<Change> theirs = changes.stream()
                    .filter(change -> change.memberIds().contains(member.id()))
                    .toList();
            EmailAddress email = member.facts().email();
            if (email != null && !theirs.isEmpty()) {
                outbox.hand(new Letter(
                        ItineraryLetters.PUBLISHED,
                        new Recipient(null, member.facts().name().ko(), email, Locale.KOREAN),
                        "delegations/itinerary/" + itinerary.delegation().id(),
                        Map.of(
                                "delegation", itinerary.delegation().title().ko(),
                                "number", String.valueOf(number),
                                "changes", lines(theirs))));
            }
        }
    }

    private String lines(List<Change> changes) {
        Stream<String> first = changes.stream().limit(MOST_LINES).map(this::line);
        int left = changes.size() - MOST_LINES;
        return Stream.concat(
                        first,
                        left > 0 ? Stream.of(words.say(Locale.KOREAN, "change.mail.more", left)) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private String line(Change change) {
        PublishedLine line = change.line();
        return words.say(
                Locale.KOREAN,
                "change.mail",
                words.say(Locale.KOREAN, change.kind().labelKey()),
                line.title().ko(),
                TimeWords.there(line.start(), Locale.KOREAN),
                TimeWords.korea(line.start(), Locale.KOREAN));
    }
}
