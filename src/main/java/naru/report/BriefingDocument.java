package naru.report;

import java.util.List;
import java.util.Locale;
import naru.base.Words;
import naru.base.paper.WordPen;
import org.springframework.stereotype.Component;

/** Writes sheets as a document for a word processor, with what {@code paper/briefing.html} prints. */
@Component
class BriefingDocument {

    private final Words words;

    BriefingDocument(Words words) {
        this.words = words;
    }

    byte[] write(Briefing briefing, Locale language) {
        return WordPen.write(briefing.title(), pen -> {
            pen.page(say(language, "briefing.internal"), briefing.state());
            pen.title(briefing.title());
            pen.subtitle(briefing.part());
            pen.mark(say(language, "briefing.internal.note"));
            if (!briefing.rows().isEmpty()) {
                rows(pen, briefing.rows(), language);
            }
            for (int i = 0; i < briefing.sheets().size(); i++) {
                sheet(pen, briefing.sheets().get(i), i > 0 || !briefing.rows().isEmpty(), language);
            }
        });
    }

    private void rows(WordPen pen, List<Briefing.Row> rows, Locale language) {
        pen.heading(say(language, "briefing.rows", rows.size()));
        pen.table(
                List.of(
                        say(language, "briefing.time"),
                        say(language, "briefing.company"),
                        say(language, "briefing.topic"),
                        say(language, "briefing.place")),
                rows.stream()
                        .map(row -> List.of(row.there() + "\n" + row.korea(), row.company(), row.topic(), row.place()))
                        .toList(),
                54,
                40,
                48,
                36);
    }

    private void sheet(WordPen pen, Briefing.Sheet sheet, boolean onNewPage, Locale language) {
        pen.chapter(sheet.company(), onNewPage);
        pen.heading(say(language, "briefing.profile"));
        pen.facts(sheet.profile());
        pen.heading(say(language, "briefing.talks"));
        if (sheet.talks().isEmpty()) {
            pen.text(say(language, "briefing.talks.none"));
        }
        for (Briefing.Talk talk : sheet.talks()) {
            pen.subheading(talk.there() + " · " + talk.state());
            pen.kept(talk.korea());
            pen.facts(talk.facts());
        }
        pen.heading(say(language, "briefing.requests"));
        if (sheet.requests().isEmpty()) {
            pen.text(say(language, "briefing.requests.none"));
        }
        for (Briefing.Request request : sheet.requests()) {
            pen.subheading(request.heading() + " · " + request.state());
            pen.kept(request.sentence());
            pen.facts(request.became());
        }
        if (!sheet.earlier().isEmpty()) {
            pen.heading(say(language, "briefing.earlier"));
            sheet.earlier().forEach(line -> pen.text("– " + line));
        }
    }

    private String say(Locale language, String key, Object... arguments) {
        return words.say(language, key, arguments);
    }
}
