package naru.itinerary.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.Words;
import naru.base.paper.Fact;
import naru.delegation.DelegationSummary;
import naru.delegation.EditMember;
import naru.delegation.MemberDetails;
import naru.delegation.Passage;
import naru.itinerary.Itinerary;
import naru.itinerary.LineWords;
import naru.itinerary.PublishedLine;
import org.jspecify.annotations.Nullable;

/** Puts a programme into the words of a language. Notes are the city's own and stand on no programme: guests get it. */
record ProgrammeWords(Itinerary itinerary, Words words, Locale language) {

    Programme programme(Excerpt excerpt, String state) {
        DelegationSummary trip = itinerary.delegation();
        return new Programme(
                say("itinerary.heading", trip.title().in(language)),
                part(excerpt),
                trip.purpose().in(language),
                say(
                        "paper.dates.span",
                        TimeWords.dayOfYear(trip.startsOn(), language),
                        TimeWords.dayOfYear(trip.endsOn(), language)),
                state,
                excerpt.part().draft(),
                excerpt.member() == null ? List.of() : presence(excerpt.member()),
                excerpt.part().isWhole()
                        ? itinerary.members().stream().map(this::person).toList()
                        : List.of(),
                days(excerpt.lines()));
    }

    private @Nullable String part(Excerpt excerpt) {
        List<String> parts = new ArrayList<>();
        if (excerpt.member() != null) {
            parts.add(excerpt.member().summary().in(language));
        }
        if (excerpt.group() != null) {
            parts.add(excerpt.group().facts().name().in(language));
        }
        if (excerpt.venue() != null) {
            parts.add(excerpt.venue().in(language));
        }
        if (excerpt.day() != null) {
            parts.add(TimeWords.dayOfYear(excerpt.day(), language));
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    private List<Fact> presence(MemberDetails member) {
        EditMember facts = member.facts();
        return Stream.of(fact("paper.joins", facts.joins()), fact("paper.leaves", facts.leaves()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> fact(String key, @Nullable Passage passage) {
        return passage == null ? List.of() : List.of(new Fact(say(key), List.of(passage(passage))));
    }

    private Programme.Person person(MemberDetails member) {
        List<String> remarks = new ArrayList<>();
        itinerary.groups().stream()
                .filter(group -> group.facts().memberIds().contains(member.id()))
                .forEach(group -> remarks.add(group.facts().name().in(language)));
        presence(member)
                .forEach(fact -> remarks.add(say("paper.remark.fact", fact.name(), String.join(" ", fact.lines()))));
        return new Programme.Person(
                member.facts().name().in(language), member.facts().title().in(language), remarks);
    }

    private String passage(Passage passage) {
        return say(
                "paper.passage",
                TimeWords.there(passage.at(), language),
                TimeWords.korea(passage.at(), language),
                passage.where());
    }

    private List<Programme.Day> days(List<PublishedLine> lines) {
        Map<LocalDate, List<PublishedLine>> byDay = lines.stream()
                .collect(Collectors.groupingBy(line -> line.start().date(), TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Programme.Day(
                        TimeWords.dayOfYear(day.getKey(), language),
                        day.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private Programme.Line line(PublishedLine line) {
        String counterparts = line.counterparts();
        String needs = LineWords.needs(line, words, language);
        return new Programme.Line(
                clocks(line),
                say(line.kind().labelKey()),
                line.title().in(language),
                line.host(),
                counterparts == null ? List.of() : counterparts.lines().toList(),
                needs == null ? List.of() : needs.lines().toList(),
                place(line),
                who(line.memberIds()),
                leader(line.leaderId()));
    }

    private @Nullable String leader(@Nullable UUID id) {
        return itinerary.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(member -> member.summary().in(language))
                .orElse(null);
    }

    /** A journey ends on another wall than it starts on. */
    private List<Programme.Clock> clocks(PublishedLine line) {
        WallTime start = line.start();
        WallTime end = line.end();
        if (start.zone().equals(end.zone())) {
            Duration length = Duration.between(start.instant(), end.instant());
            return List.of(new Programme.Clock(
                    TimeWords.span(start, length) + " " + TimeWords.zone(start, language),
                    TimeWords.korea(start, length, language)));
        }
        return List.of(moment("itinerary.departs", start), moment("itinerary.arrives", end));
    }

    private Programme.Clock moment(String key, WallTime time) {
        return new Programme.Clock(
                say("paper.moment", say(key), TimeWords.there(time, language)), TimeWords.korea(time, language));
    }

    private List<String> place(PublishedLine line) {
        List<String> place = new ArrayList<>();
        if (line.venue() != null) {
            place.add(line.venue().in(language));
        }
        if (line.room() != null) {
            place.add(line.room().in(language));
        }
        return place;
    }

    private String who(Set<UUID> ids) {
        List<MemberDetails> members = itinerary.members();
        List<MemberDetails> there =
                members.stream().filter(member -> ids.contains(member.id())).toList();
        if (there.size() == members.size()) {
            return say("itinerary.everyone");
        }
        int gone = ids.size() - there.size();
        return Stream.concat(
                        there.stream().map(member -> member.summary().in(language)),
                        gone == 0 ? Stream.empty() : Stream.of(say("paper.who.gone", gone)))
                .collect(Listed.inOneLine());
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.say(language, key, arguments);
    }
}
