package naru.itinerary.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import naru.base.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** What is around each page on a phone. Its addresses are relative, so that they hold wherever the portal lives. */
final class PhoneShell {

    private static final String ROOT = "../../";

    private PhoneShell() {}

    /** The page behind an address that leads nowhere. */
    static String nothing(Words words, Locale language) {
        Document page = page(words.say(language, "pocket.gone.title"), language);
        Element main = page.body().appendElement("main").addClass("pocket");
        main.appendElement("h1").text(words.say(language, "pocket.gone.title"));
        main.appendElement("p").text(words.say(language, "pocket.gone.text"));
        return page.outerHtml();
    }

    /** A page with nothing on it yet. */
    static Document page(String title, Locale language) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", language.getLanguage());
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "robots", "noindex, nofollow");
        meta(head, "color-scheme", "light dark");
        head.appendElement("title").text(title);
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", ROOT + "icons/naru.svg")
                .attr("type", "image/svg+xml");
        for (String sheet : new String[] {"naru", "pocket"}) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", ROOT + "styles/" + sheet + ".css");
        }
        return page;
    }

    static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /** Lets a page be kept on the phone that shows it. */
    static void keep(Document page) {
        // The worker that keeps it writes here when it got it.
        meta(page.head(), "received", "");
        page.head().appendElement("script").attr("type", "module").attr("src", ROOT + "js/pocket.js");
    }
}
