package naru.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mailbox that mail comes from, as the setting {@code naru.mail.from} names it. */
@Component
class SenderAddress {

    private final InternetAddress mailbox;

    SenderAddress(@Value("${naru.mail.from}") String written) throws AddressException, UnsupportedEncodingException {
        InternetAddress parsed = new InternetAddress(written, true);
        String name = parsed.getPersonal() == null ? parsed.getAddress() : parsed.getPersonal();
        mailbox = new InternetAddress(parsed.getAddress(), name, StandardCharsets.UTF_8.name());
    }

    InternetAddress mailbox() {
        return mailbox;
    }

    String address() {
        return mailbox.getAddress();
    }

    String name() {
        return mailbox.getPersonal();
    }

    String domain() {
        return address().substring(address().indexOf('@') + 1);
    }
}
