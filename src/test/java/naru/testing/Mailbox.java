package naru.testing;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.base.Secret;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What people without an account find in their mail: a real mail server, which the portal sends to. */
@TestConfiguration(proxyBeanMethods = false)
public class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    Mailbox() {
        server.start();
    }

    @Bean
    JavaMailSender mailServer() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    @PreDestroy
    void close() {
        server.stop();
    }

    /** The mails to an address, subject and text, the oldest first, once there are so many. */
    public List<String> mails(String address, int count) {
        await().atMost(PATIENCE).until(() -> to(address).size() >= count);
        return to(address);
    }

    /** The iCalendar files in the mails to an address, the oldest first, once there are so many. */
    public List<String> calendars(String address, int count) {
        await().atMost(PATIENCE).until(() -> received(address).size() >= count);
        return received(address).stream().flatMap(mail -> files(mail).stream()).toList();
    }

    private static List<String> files(MimeMessage mail) {
        try {
            List<String> files = new ArrayList<>();
            if (mail.getContent() instanceof MimeMultipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    if (parts.getBodyPart(i).isMimeType("application/ics")) {
                        files.add(new String(
                                parts.getBodyPart(i).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return files;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret in the last of so many links to a page that came to an address. */
    public Secret secret(String address, String page, int count) {
        await().atMost(PATIENCE).until(() -> secrets(address, page).size() >= count);
        return secrets(address, page).getLast();
    }

    /** The secrets in the links to a page that have come to an address so far. */
    public List<Secret> secrets(String address, String page) {
        Pattern link = Pattern.compile("/" + page + "/([\\w-]{43})");
        return to(address).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> new Secret(found.group(1)))
                .toList();
    }

    private List<String> to(String address) {
        return received(address).stream().map(Mailbox::read).toList();
    }

    private List<MimeMessage> received(String address) {
        // As mail servers do, it takes one that comes again, with the same id, for the same.
        Map<String, MimeMessage> mails = new LinkedHashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            try {
                if (GreenMailUtil.getAddressList(mail.getAllRecipients()).contains(address)) {
                    mails.putIfAbsent(mail.getMessageID(), mail);
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.copyOf(mails.values());
    }

    private static String read(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
