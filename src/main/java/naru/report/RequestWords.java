package naru.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.TimeZones;
import naru.base.Words;
import naru.base.paper.Fact;
import naru.support.OutcomeAnswer;
import naru.support.StoryOutcome;
import naru.support.StoryRequest;
import org.jspecify.annotations.Nullable;

/** Puts a request and what became of it into the words of a language. */
record RequestWords(Words words, Locale language) {

    Briefing.Request request(StoryRequest asked) {
        List<Fact> became = new ArrayList<>();
        add(
                became,
                "briefing.owner",
                asked.ownerUnit() == null
                        ? say("request.unit.none")
                        : asked.ownerUnit().in(language));
        if (asked.heldBy() != null) {
            add(became, "briefing.held", asked.heldBy().in(language));
        }
        if (asked.decision() != null) {
            add(became, "briefing.decision", say(asked.decision().labelKey()));
        }
        if (asked.goesOnAs() != null) {
            add(became, "briefing.goes-on", say("story.goes-on", asked.goesOnAs()));
        }
        if (asked.state().awaitsReply()) {
            add(became, "briefing.due", due(asked));
        }
        if (asked.lastReply() != null) {
            became.add(new Fact(
                    say("briefing.reply"),
                    Stream.concat(
                                    Stream.of(say(
                                            "story.replied",
                                            TimeWords.moment(asked.replied().getLast(), language))),
                                    BriefingWords.lines(asked.lastReply().in(language)).stream())
                            .toList()));
        }
        if (!asked.measures().isEmpty()) {
            became.add(new Fact(
                    say("briefing.measure"),
                    asked.measures().stream()
                            .map(measure -> say(
                                    "briefing.measure.one",
                                    measure.title(),
                                    say(measure.state().labelKey())))
                            .toList()));
        }
        if (!asked.outcomes().isEmpty()) {
            became.add(new Fact(
                    say("briefing.outcome"),
                    asked.outcomes().stream().flatMap(this::outcome).toList()));
        }
        return new Briefing.Request(
                say(
                        "story.request",
                        asked.number(),
                        asked.category().in(language),
                        TimeWords.dayOfYear(TimeZones.dayInKorea(asked.receivedAt()), language)),
                say(asked.state().labelKey()),
                asked.sentence(),
                became);
    }

    private String due(StoryRequest asked) {
        String day = TimeWords.dayOfYear(asked.dueOn(), language);
        return asked.overdue() ? say("briefing.due.late", day) : say("briefing.due.on", day);
    }

    private Stream<String> outcome(StoryOutcome outcome) {
        OutcomeAnswer said = outcome.said();
        Stream<String> summary = Stream.of(say(
                "story.outcome",
                outcome.months(),
                said.consultations(),
                say(said.contracted() ? "outcome.yes" : "outcome.no")));
        Stream<String> amounts = said.amounts().stream()
                .map(amount -> say(
                        "story.outcome.amount",
                        say(amount.kind().labelKey()),
                        amount.money().in(language)));
        return Stream.concat(
                Stream.of(Stream.concat(summary, amounts).collect(Collectors.joining(" · "))),
                Stream.ofNullable(said.remark()));
    }

    private void add(List<Fact> facts, String key, String text) {
        facts.add(new Fact(say(key), List.of(text)));
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.say(language, key, arguments);
    }
}
