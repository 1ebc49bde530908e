package naru.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in where no mail server is configured: whoever runs the portal reads its mail, sign-in links included, there. */
final class LogCarrier implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(LogCarrier.class);

    @Override
    public void carry(Outgoing message) {
        log.info("No mail server is configured. Mail to {}: {}\n{}", message.to(), message.subject(), message.text());
    }
}
