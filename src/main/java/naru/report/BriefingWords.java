package naru.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.Words;
import naru.base.paper.Fact;
import naru.delegation.DelegationSummary;
import naru.meeting.AnswerLine;
import naru.meeting.Participant;
import naru.meeting.RegistrationDetails;
import naru.support.CompanyStory;
import naru.support.StoryExhibit;
import naru.support.StoryMeeting;
import org.jspecify.annotations.Nullable;

/** Puts what is known of a company into the words of a language. */
record BriefingWords(DelegationSummary trip, Words words, Locale language) {

    String title() {
        return say("briefing.heading", trip.title().in(language));
    }

    List<Briefing.Row> rows(List<RegistrationDetails> met) {
        return met.stream()
                .map(talk -> new Briefing.Row(
                        TimeWords.span(talk.start(), talk.length()) + " " + TimeWords.zone(talk.start(), language),
                        TimeWords.korea(talk.start(), talk.length(), language),
                        talk.place().in(language),
                        talk.company().name().in(language),
                        talk.topic()))
                .toList();
    }

    Briefing.Sheet sheet(CompanyStory.Story story, List<RegistrationDetails> talks) {
        return new Briefing.Sheet(
                story.company().name().in(language),
                profile(story),
                talks.stream().map(this::talk).toList(),
                story.years().stream()
                        .flatMap(year -> year.requests().stream())
                        .map(new RequestWords(words, language)::request)
                        .toList(),
                story.years().stream()
                        .flatMap(year -> year.meetings().stream())
                        .filter(talk -> !talk.state().isOver())
                        .filter(talk ->
                                talks.stream().noneMatch(other -> other.id().equals(talk.id())))
                        .map(this::earlier)
                        .toList());
    }

    private List<Fact> profile(CompanyStory.Story story) {
        List<StoryExhibit> exhibits =
                story.years().stream().flatMap(year -> year.exhibits().stream()).toList();
        List<Fact> profile = new ArrayList<>();
        profile.add(fact("briefing.number", story.company().number().formatted()));
        exhibits.stream()
                .filter(this::isHere)
                .forEach(here -> profile.addAll(List.of(
                        fact(
                                "briefing.booth",
                                say(
                                        "briefing.booth.at",
                                        here.exhibit().pavilion(),
                                        here.exhibit().booth())),
                        fact("briefing.products", here.exhibit().products()))));
        List<String> before = exhibits.stream()
                .filter(exhibit -> !isHere(exhibit))
                .map(exhibit -> say(
                        "briefing.exhibited",
                        exhibit.show().in(language),
                        exhibit.exhibit().products()))
                .toList();
        if (!before.isEmpty()) {
            profile.add(new Fact(say("briefing.before"), before));
        }
        return profile;
    }

    private boolean isHere(StoryExhibit exhibit) {
        return exhibit.exhibit().tradeShowId().equals(trip.tradeShowId());
    }

    private Briefing.Talk talk(RegistrationDetails talk) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "briefing.meeting",
                say(
                        "briefing.meeting.form",
                        talk.title().in(language),
                        say(talk.form().labelKey()))));
        facts.add(fact("briefing.place", talk.place().in(language)));
        facts.add(fact("briefing.topic", talk.topic()));
        talk.answers().stream()
                .filter(AnswerLine::isAnswered)
                .forEach(answer -> facts.add(new Fact(answer.question().in(language), lines(answer.text()))));
        facts.add(fact(
                "briefing.comes",
                talk.participants().stream().map(BriefingWords::person).collect(Listed.inOneLine())));
        facts.add(fact(
                "briefing.interpreter",
                say(talk.interpreter() ? "briefing.interpreter.yes" : "briefing.interpreter.no")));
        facts.add(fact(
                "briefing.members",
                talk.members().stream().map(member -> member.in(language)).collect(Listed.inOneLine())));
        return new Briefing.Talk(
                TimeWords.there(talk.start(), talk.length(), language),
                TimeWords.korea(talk.start(), talk.length(), language),
                say(talk.state().labelKey()),
                facts);
    }

    private String earlier(StoryMeeting talk) {
        return say(
                "briefing.met",
                TimeWords.dayOfYear(talk.start().date(), language),
                talk.title().in(language),
                say(talk.state().labelKey()),
                talk.topic());
    }

    private static String person(Participant participant) {
        return Stream.of(participant.name(), participant.title())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Fact fact(String key, String text) {
        return new Fact(say(key), lines(text));
    }

    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.say(language, key, arguments);
    }
}
