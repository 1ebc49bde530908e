package naru.support;

import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.base.Secret;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestComponent;

/** What people without an account find in their mail; where no mail server is configured, mail goes to the log. */
@TestComponent
class Mailbox {

    private final Logger log = (Logger) LoggerFactory.getLogger("naru.outbox.LogCarrier");
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            mails.add(event.getFormattedMessage());
        }
    };

    Mailbox() {
        ear.start();
        log.addAppender(ear);
    }

    @PreDestroy
    void close() {
        log.detachAppender(ear);
    }

    /** The mails to an address, the oldest first, once there are so many. */
    List<String> mails(String address, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> to(address).size() >= count);
        return to(address);
    }

    /** The secret in the last of so many links to a page that came to an address. */
    Secret secret(String address, String page, int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> secrets(address, page).size() >= count);
        return secrets(address, page).getLast();
    }

    /** The secrets in the links to a page that have come to an address so far. */
    List<Secret> secrets(String address, String page) {
        Pattern link = Pattern.compile("/" + page + "/([\\w-]{43})");
        return to(address).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> new Secret(found.group(1)))
                .toList();
    }

    private List<String> to(String address) {
        return mails.stream()
                .filter(mail -> mail.contains("Mail to " + address + ":"))
                .toList();
    }
}
