package naru.itinerary.paper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.Words;
import naru.base.access.ForOfficials;
import naru.base.paper.PaperFile;
import naru.base.paper.PaperType;
import naru.base.paper.Press;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.PublishedLine;
import naru.itinerary.PublishedVersion;
import naru.itinerary.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prints the programmes of one's own city's trips. */
@Service
public class ItineraryPapers {

    private final ItineraryQueries itineraries;
    private final Publishing publishing;
    private final Press press;
    private final ProgrammeDocument document;
    private final Words words;
    private final Clock clock;

    ItineraryPapers(
            ItineraryQueries itineraries,
            Publishing publishing,
            Press press,
            ProgrammeDocument document,
            Words words,
            Clock clock) {
        this.itineraries = itineraries;
        this.publishing = publishing;
        this.press = press;
        this.document = document;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The programme of a trip.
     *
     * @throws NotFound when one's own city has no such trip, the trip no such member, venue or day, or no version was
     *                  published and not the draft is wanted
     */
    @ForOfficials
    public PaperFile programme(UUID delegationId, ProgrammePart part, PaperType type, Locale language) {
        Itinerary itinerary = itineraries.get(delegationId);
        PublishedVersion version =
                part.draft() ? null : publishing.latest(delegationId).orElseThrow(() -> new NotFound(delegationId));
        List<PublishedLine> lines = version == null ? itinerary.asPublished() : version.lines();
        String state = version == null
                ? words.say(language, "paper.draft", TimeWords.moment(clock.instant(), language))
                : words.say(language, "paper.published", version.number(), TimeWords.moment(version.at(), language));
        Programme programme =
                new ProgrammeWords(itinerary, words, language).programme(Excerpt.of(itinerary, lines, part), state);
        return PaperFile.named(
                name(programme, version, language),
                type,
                type == PaperType.DOCX
                        ? document.write(programme, language)
                        : press.pdf(
                                "programme",
                                language,
                                Map.of("paper", programme, "language", language.toLanguageTag())));
    }

    private String name(Programme programme, @Nullable PublishedVersion version, Locale language) {
        String edition = version == null
                ? words.say(language, "paper.file.draft")
                : words.say(language, "paper.file.version", version.number());
        return programme.part() == null
                ? programme.title() + " " + edition
                : programme.title() + " " + edition + " - " + programme.part();
    }
}
