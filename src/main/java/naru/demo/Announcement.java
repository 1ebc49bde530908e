package naru.demo;

import java.util.Locale;
import naru.account.DemoAccount;
import naru.base.Portal;
import naru.base.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Says, once the portal is up, where it is and whom to sign in as: in both languages, to whoever started it. */
@DemoOnly
class Announcement {

    private static final String LINE = "=".repeat(78);

    private final Portal portal;
    private final DemoPeople people;
    private final Words words;

    Announcement(Portal portal, DemoPeople people, Words words) {
        this.portal = portal;
        this.people = people;
        this.words = words;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        System.out.println(text());
    }

    String text() {
        return "\n" + LINE + "\n" + in(Locale.KOREAN) + LINE + "\n" + in(Locale.ENGLISH) + LINE + "\n";
    }

    private String in(Locale language) {
        StringBuilder text = new StringBuilder()
                .append(words.say(language, "demo.ready", portal.address()))
                .append("\n\n")
                .append(words.say(language, "demo.sign-in"))
                .append("\n");
        for (DemoAccount account : people.accounts()) {
            text.append(
                    String.format(Locale.ROOT, "  %-38s %s%n", account.email(), words.say(language, account.label())));
        }
        return text.append("\n")
                .append(words.say(language, "demo.password", DemoPeople.PASSWORD))
                .append("\n")
                .toString();
    }
}
