package naru.itinerary.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.base.Words;
import naru.base.paper.Fact;
import naru.base.paper.WordPen;
import org.springframework.stereotype.Component;

/** Writes a programme as a document for a word processor, with what {@code paper/programme.html} prints. */
@Component
class ProgrammeDocument {

    private final Words words;

    ProgrammeDocument(Words words) {
        this.words = words;
    }

    byte[] write(Programme programme, Locale language) {
        return WordPen.write(programme.title(), pen -> {
            pen.page(
                    programme.part() == null ? programme.title() : programme.title() + " · " + programme.part(),
                    programme.state());
            pen.title(programme.title());
            if (programme.part() != null) {
                pen.subtitle(programme.part());
            }
            if (programme.draft()) {
                pen.mark(say(language, "paper.draft.mark"));
            }
            pen.facts(Stream.concat(
                            Stream.of(
                                    fact(language, "paper.dates", programme.dates()),
                                    fact(language, "paper.purpose", programme.purpose()),
                                    fact(language, "paper.version", programme.state())),
                            programme.presence().stream())
                    .toList());
            if (!programme.people().isEmpty()) {
                people(pen, programme.people(), language);
            }
            pen.heading(say(language, "paper.programme"));
            if (programme.days().isEmpty()) {
                pen.text(say(language, "paper.nothing"));
            }
            programme.days().forEach(day -> day(pen, day, language));
        });
    }

    private void people(WordPen pen, List<Programme.Person> people, Locale language) {
        pen.heading(say(language, "paper.members"));
        pen.table(
                Stream.of("paper.rank", "paper.name", "paper.post", "paper.remark")
                        .map(key -> say(language, key))
                        .toList(),
                IntStream.range(0, people.size())
                        .mapToObj(i -> List.of(
                                Integer.toString(i + 1),
                                people.get(i).name(),
                                people.get(i).title(),
                                String.join("\n", people.get(i).remarks())))
                        .toList(),
                12,
                44,
                50,
                72);
    }

    private void day(WordPen pen, Programme.Day day, Locale language) {
        pen.subheading(day.name());
        pen.table(
                Stream.of("paper.time", "paper.what", "paper.place", "paper.who")
                        .map(key -> say(language, key))
                        .toList(),
                day.lines().stream()
                        .map(line -> List.of(
                                lines(line.clocks().stream().flatMap(clock -> Stream.of(clock.there(), clock.korea()))),
                                lines(what(line, language)),
                                lines(line.place().stream()),
                                lines(Stream.concat(
                                        Stream.of(line.who()),
                                        Stream.ofNullable(line.leader())
                                                .map(leader -> say(language, "paper.leads", leader))))))
                        .toList(),
                51,
                57,
                36,
                34);
    }

    private Stream<String> what(Programme.Line line, Locale language) {
        Stream<String> met = line.counterparts().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(say(language, "paper.counterparts")),
                        line.counterparts().stream().map(counterpart -> "– " + counterpart));
        return Stream.of(
                        Stream.of(line.kind(), line.title()),
                        Stream.ofNullable(line.host()).map(host -> say(language, "paper.host", host)),
                        met,
                        line.needs().stream())
                .flatMap(lines -> lines);
    }

    private Fact fact(Locale language, String key, String text) {
        return new Fact(say(language, key), List.of(text));
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }

    private String say(Locale language, String key, Object... arguments) {
        return words.say(language, key, arguments);
    }
}
