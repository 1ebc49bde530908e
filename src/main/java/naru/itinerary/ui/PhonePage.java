package naru.itinerary.ui;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.Words;
import naru.itinerary.Programme;
import naru.itinerary.PublishedLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody's own programme as a plain page. */
final class PhonePage {

    private final Words words;
    private final Locale language;
    private final Instant now;

    PhonePage(Words words, Locale language, Instant now) {
        this.words = words;
        this.language = language;
        this.now = now;
    }

    String of(Programme programme) {
        Document page =
                PhoneShell.page(say("pocket.title", programme.member().name().in(language)), language);
        PhoneShell.keep(page);
        Locale other = language.getLanguage().equals("en") ? Locale.KOREAN : Locale.ENGLISH;
        String inOther = "?lang=" + other.getLanguage();
        page.head().appendElement("link").attr("rel", "alternate").attr("href", inOther);
        Element main = page.body().appendElement("main").addClass("pocket");
        Element top = main.appendElement("div").addClass("top");
        top.appendElement("span").text(programme.trip().in(language));
        top.appendElement("a")
                .addClass("button")
                .attr("href", inOther)
                .attr("lang", other.getLanguage())
                .text(say("language." + other.getLanguage()));
        main.appendElement("h1").text(say("pocket.heading", programme.member().in(language)));
        edition(main, programme.edition());
        age(main);
        if (programme.lines().isEmpty()) {
            main.appendElement("p").text(say(programme.edition() == null ? "pocket.none" : "pocket.nothing"));
        }
        changes(main, programme);
        days(main, programme);
        subscribe(main, programme.calendar());
        main.appendElement("p").addClass("small").text(say("pocket.secret"));
        return page.outerHtml();
    }

    private void edition(Element main, Programme.@Nullable Edition edition) {
        if (edition != null) {
            main.appendElement("p")
                    .addClass("small")
                    .text(say("pocket.edition", edition.number(), TimeWords.moment(edition.at(), language)));
        }
    }

    /** How old what one reads is. Without scripts nothing is kept, so that it is of now; with them, they know. */
    private void age(Element main) {
        Element age = main.appendElement("p")
                .attr("id", "age")
                .addClass("banner")
                .addClass("info")
                .attr("role", "status")
                .attr("data-today", say("pocket.age.today", "{0}"))
                .attr("data-earlier", say("pocket.age.earlier", "{0}"))
                .attr("data-offline", say("pocket.age.offline"))
                .attr("data-old", say("pocket.age.old"))
                .attr("data-kept", say("pocket.age.kept"));
        age.appendElement("span").text(say("pocket.age", TimeWords.moment(now, language)));
        main.appendElement("a")
                .addClass("button")
                .attr("href", "")
                .attr("id", "again")
                .text(say("pocket.again"));
    }

    private void changes(Element main, Programme programme) {
        Programme.Edition edition = programme.edition();
        if (edition == null || edition.number() == 1) {
            return;
        }
        if (programme.changes().isEmpty()) {
            main.appendElement("p").text(say("pocket.changes.none", edition.number() - 1));
            return;
        }
        Element changes = main.appendElement("details").addClass("card").attr("open", "");
        changes.appendElement("summary")
                .text(say(
                        "pocket.changes",
                        edition.number() - 1,
                        programme.changes().size()));
        Element list = changes.appendElement("ul").addClass("list");
        programme.changes().forEach(change -> new PhoneLine(words, language, programme).change(list, change));
    }

    private void days(Element main, Programme programme) {
        Map<LocalDate, List<PublishedLine>> days = programme.lines().stream()
                .collect(Collectors.groupingBy(line -> line.start().date(), LinkedHashMap::new, Collectors.toList()));
        if (days.size() > 1) {
            Element nav = main.appendElement("nav").addClass("days").attr("aria-label", say("pocket.days"));
            days.keySet()
                    .forEach(day -> nav.appendElement("a")
                            .addClass("button")
                            .attr("href", "#d" + day)
                            .text(TimeWords.day(day, language)));
        }
        days.forEach((day, lines) -> {
            Element section = main.appendElement("section").attr("id", "d" + day);
            section.appendElement("h2").text(TimeWords.dayOfYear(day, language));
            Element list = section.appendElement("ol");
            lines.forEach(line -> new PhoneLine(words, language, programme).show(list, line));
        });
    }

    private void subscribe(Element main, URI calendar) {
        Element section = main.appendElement("section").addClass("card").addClass("subscribe");
        section.appendElement("h2").text(say("pocket.calendar.title"));
        section.appendElement("p").text(say("pocket.calendar.text"));
        section.appendElement("a")
                .addClass("button")
                .attr(
                        "href",
                        "webcal"
                                + calendar.toString()
                                        .substring(calendar.getScheme().length()))
                .text(say("pocket.calendar.subscribe"));
    }

    private String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }
}
