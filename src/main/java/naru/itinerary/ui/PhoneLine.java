package naru.itinerary.ui;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import naru.base.Listed;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.Words;
import naru.delegation.MemberSummary;
import naru.itinerary.Change;
import naru.itinerary.ChangeWords;
import naru.itinerary.KeptFacts;
import naru.itinerary.LineWords;
import naru.itinerary.Programme;
import naru.itinerary.PublishedLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One thing on somebody's programme, and what is otherwise about it. */
final class PhoneLine {

    private final Words words;
    private final Locale language;
    private final Programme programme;

    PhoneLine(Words words, Locale language, Programme programme) {
        this.words = words;
        this.language = language;
        this.programme = programme;
    }

    void show(Element list, PublishedLine line) {
        Element card = list.appendElement("li")
                .addClass("card")
                .attr("data-start", String.valueOf(line.start().instant().toEpochMilli()))
                .attr("data-end", String.valueOf(line.end().instant().toEpochMilli()));
        times(card, line);
        card.appendElement("h3").text(line.title().in(language));
        Element badges = card.appendElement("p").addClass("badges");
        badges.appendElement("span")
                .addClass("badge")
                .addClass("neutral")
                .text(say(line.kind().labelKey()));
        badge(badges, "now", "success");
        badge(badges, "next", "info");
        Element facts = card.appendElement("dl").addClass("facts");
        fact(facts, "pocket.place", LineWords.place(line, language));
        fact(facts, "pocket.address", line.address());
        MemberSummary leader = programme.leader(line);
        fact(facts, "pocket.leads", leader == null ? null : leader.in(language));
        fact(facts, "pocket.who", who(line));
        fact(facts, "pocket.host", line.host());
        fact(facts, "pocket.counterparts", line.counterparts());
        fact(facts, "pocket.resources", LineWords.booked(line, language));
        KeptFacts kept = line.kept();
        if (kept != null) {
            fact(facts, "pocket.dress", kept.dress());
            fact(facts, "pocket.gift", kept.gift());
        }
    }

    void change(Element list, Change change) {
        Element item = list.appendElement("li");
        boolean removed = change.kind() == Change.Kind.REMOVED;
        item.appendElement("span")
                .addClass("badge")
                .addClass(removed ? "danger" : "info")
                .text(say(change.kind().labelKey()));
        item.appendText(" ");
        item.appendElement("strong").text(change.line().title().in(language));
        item.appendText(" ");
        PublishedLine line = change.line();
        Element when = item.appendElement(removed ? "s" : "span").addClass("when");
        when.text(LineWords.there(line, language) + " (" + LineWords.korea(line, language) + ")");
        Map<UUID, Name> names = new LinkedHashMap<>();
        programme.travelling().forEach((id, member) -> names.put(id, member.name()));
        new ChangeWords(names, language, this::say)
                .of(change)
                .forEach(part -> item.appendElement("p").addClass("small").text(part));
    }

    /** A journey ends on another wall than it starts on. */
    private void times(Element card, PublishedLine line) {
        WallTime start = line.start();
        WallTime end = line.end();
        Element box = card.appendElement("div").addClass("time-text");
        if (start.zone().equals(end.zone())) {
            time(box, "there", start, LineWords.there(line, language));
            time(box, "korea", start.inKorea(), LineWords.korea(line, language));
            return;
        }
        box.appendElement("span").addClass("small").text(say("itinerary.departs"));
        time(box, "there", start, TimeWords.there(start, language));
        time(box, "korea", start.inKorea(), TimeWords.korea(start, language));
        box.appendElement("span").addClass("small").text(say("itinerary.arrives"));
        time(box, "there", end, TimeWords.there(end, language));
        time(box, "korea", end.inKorea(), TimeWords.korea(end, language));
    }

    private static void time(Element box, String where, WallTime time, String text) {
        box.appendElement("time")
                .addClass(where)
                .attr(
                        "datetime",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(time.local(), time.offset())))
                .text(text);
    }

    /** What the page itself finds out, by the clock of the phone. */
    private void badge(Element badges, String when, String tone) {
        badges.appendElement("span")
                .addClass("badge")
                .addClass(tone)
                .addClass(when)
                .attr("hidden", "")
                .text(say("pocket." + when));
    }

    private String who(PublishedLine line) {
        List<MemberSummary> who = programme.who(line);
        return programme.isOfAll(line)
                ? say("itinerary.everyone")
                : who.stream().map(member -> member.in(language)).collect(Listed.inOneLine());
    }

    private void fact(Element facts, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Element row = facts.appendElement("div");
            row.appendElement("dt").text(say(key));
            row.appendElement("dd").text(text);
        }
    }

    private String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }
}
