package naru.meeting.day;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mail that arrived at the mail server, by whom it is for, in the order in which it came. */
final class Letterbox {

    private final Map<String, List<Letter>> letters;

    Letterbox(GreenMail server) {
        letters = Arrays.stream(server.getReceivedMessages())
                .map(Letterbox::open)
                .collect(Collectors.groupingBy(Letter::to));
    }

    List<Letter> of(String address) {
        return letters.getOrDefault(address, List.of());
    }

    private static Letter open(MimeMessage message) {
        try {
            Address[] to = message.getAllRecipients();
            return new Letter(to[0].toString(), message.getSubject(), read(message, "text/plain"), calendar(message));
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static @Nullable ICalendar calendar(Part part) throws MessagingException, IOException {
        String text = read(part, "text/calendar");
        return text.isEmpty() ? null : Biweekly.parse(text).first();
    }

    /** The first part of a kind; empty where there is none. */
    private static String read(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            try (InputStream content = part.getInputStream()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = read(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /**
     * A mail as its reader sees it.
     *
     * @param entry what it does to the reader's calendar, if anything
     */
    record Letter(
            String to,
            String subject,
            String text,
            @Nullable ICalendar entry) {

        /** What follows a word at the beginning of a line; empty where no line begins so. */
        String line(String word) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith(word))
                    .map(line -> line.substring(word.length()).strip())
                    .findFirst()
                    .orElse("");
        }

        /** Where its link leads, as a path of the portal. */
        String link() {
            return text.lines()
                    .filter(line -> line.startsWith("http://"))
                    .map(line -> line.replaceFirst("^http://[^/]*/", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
